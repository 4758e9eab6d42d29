using Kaname.Policy.Geography;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Web.OpenData;

/// <summary>The policy's own readers in the shape of a <see cref="ParameterReader{T}"/>.</summary>
internal static class ValueReaders
{
    extension(PrefectureCode)
    {
        public static FormatProblem? TryRead(string text, out PrefectureCode value)
        {
            _ = PrefectureCode.TryParse(text, out value, out var problem);
            return problem;
        }
    }

    extension(MunicipalityCode)
    {
        public static FormatProblem? TryRead(string text, out MunicipalityCode value)
        {
            _ = MunicipalityCode.TryParse(text, out value, out var problem);
            return problem;
        }
    }

    extension(FiscalYear)
    {
        public static FormatProblem? TryRead(string text, out FiscalYear value)
        {
            _ = FiscalYear.TryParse(text, out value, out var problem);
            return problem;
        }
    }
}
