using System.Diagnostics.CodeAnalysis;
using Kaname.Policy.Reading;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.OpenData;

/// <summary>A request cannot be answered, and the one who asked can do something about it. Ends the answer as RFC 9457 problem details.</summary>
[SuppressMessage("Design", "RCS1194", Justification = "Without its words the problem would have nothing to say.")]
public sealed class ApiProblem : Exception
{
    private ApiProblem(int status, string kind, FormatProblem title, FormatProblem detail)
        : base(detail.MessageEn)
    {
        (Status, Kind, Title, Detail) = (status, kind, title, detail);
    }

    /// <summary>The status of the answer.</summary>
    public int Status { get; }

    /// <summary>The part of /developers that explains this kind of problem.</summary>
    public string Kind { get; }

    /// <summary>The same words for every problem of the kind.</summary>
    public FormatProblem Title { get; }

    /// <summary>What is wrong here, and what would be right.</summary>
    public FormatProblem Detail { get; }

    /// <summary>The parameter at fault.</summary>
    public string? Parameter { get; private init; }

    /// <summary>What the parameter may be, or which parameters there are.</summary>
    public IReadOnlyList<string> Allowed { get; private init; } = [];

    /// <summary>A value that would be read.</summary>
    public string? Example { get; private init; }

    /// <summary>A value that cannot be read.</summary>
    internal static ApiProblem OfValue(ApiParameter parameter, FormatProblem problem)
    {
        var (allowed, allowedEn) = parameter.Allowed.Count > 0
            ? ($"使える値：{string.Join("、", parameter.Allowed)}。", $" Allowed: {string.Join(", ", parameter.Allowed)}.")
            : ("", "");
        return new ApiProblem(
            StatusCodes.Status400BadRequest,
            "invalid-parameter",
            new FormatProblem("パラメーターの値が正しくありません", "A parameter has a value that cannot be used"),
            new FormatProblem(
                $"{parameter.Name}：{problem.Message}{allowed}例：{parameter.Name}={parameter.Example}",
                $"{parameter.Name}: {problem.MessageEn}{allowedEn} Example: {parameter.Name}={parameter.Example}"))
        {
            Parameter = parameter.Name,
            Allowed = parameter.Allowed,
            Example = parameter.Example,
        };
    }

    /// <summary>A parameter given twice.</summary>
    internal static ApiProblem OfRepetition(ApiParameter parameter) =>
        OfValue(parameter, new FormatProblem("二度以上書かれています。一度だけ書いてください。", "It is given more than once; give it once."));

    /// <summary>A parameter that the address does not know: a misspelt filter must not answer as if it had been heard.</summary>
    internal static ApiProblem OfUnknown(string name, IReadOnlyList<ApiParameter> known)
    {
        var quoted = CommonParameters.Quote(name);
        var names = known.Where(parameter => !parameter.InPath).Select(parameter => parameter.Name).ToList();
        return new ApiProblem(
            StatusCodes.Status400BadRequest,
            "unknown-parameter",
            new FormatProblem("このアドレスにないパラメーターです", "This address does not know the parameter"),
            new FormatProblem(
                $"{quoted} というパラメーターはありません。使えるもの：{string.Join("、", names)}",
                $"There is no parameter {quoted}. Known here: {string.Join(", ", names)}"))
        {
            Parameter = quoted,
            Allowed = names,
        };
    }

    /// <summary>Nothing of this name.</summary>
    internal static ApiProblem OfMissing(ApiParameter parameter, string value)
    {
        var (allowed, allowedEn) = parameter.Allowed.Count > 0
            ? ($"あるもの：{string.Join("、", parameter.Allowed)}", $"There are: {string.Join(", ", parameter.Allowed)}")
            : ($"例：{parameter.Example}", $"Example: {parameter.Example}");
        return new ApiProblem(
            StatusCodes.Status404NotFound,
            "not-found",
            new FormatProblem("見つかりません", "Not found"),
            new FormatProblem(
                $"「{CommonParameters.Quote(value)}」はありません。{allowed}",
                $"There is no \"{CommonParameters.Quote(value)}\". {allowedEn}"))
        {
            Parameter = parameter.Name,
            Allowed = parameter.Allowed,
            Example = parameter.Example,
        };
    }

    /// <summary>No such address.</summary>
    internal static ApiProblem OfAddress(string path) => new(
        StatusCodes.Status404NotFound,
        "not-found",
        new FormatProblem("見つかりません", "Not found"),
        new FormatProblem(
            $"{CommonParameters.Quote(path)} というアドレスはありません。一覧は /openapi/v1.json にあります。",
            $"There is no address {CommonParameters.Quote(path)}. /openapi/v1.json lists them."));

    /// <summary>The address is only read.</summary>
    internal static ApiProblem OfMethod(string method) => new(
        StatusCodes.Status405MethodNotAllowed,
        "read-only",
        new FormatProblem("このアドレスは読むだけです", "This address is only read"),
        new FormatProblem($"{CommonParameters.Quote(method)} は使えません。GET で読んでください。", $"{CommonParameters.Quote(method)} is not possible here; read with GET."));
}
