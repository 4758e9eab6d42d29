using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;

namespace Kaname.Platform.Geography.LoadMunicipalities;

/// <summary>Reads <c>data/reference</c> and checks all of it.</summary>
public static class LoadMunicipalities
{
    /// <summary>How many municipalities Japan has, the 23 special wards of Tokyo included, since 2018-10-01.</summary>
    public const int Count = 1741;

    /// <summary>Reads the reference list below a folder of facts.</summary>
    /// <param name="factsFolder">The folder that holds <c>reference/</c>.</param>
    /// <exception cref="StoreProblem">Something is off: the sentence names the first few faults by file, line and column.</exception>
    public static Municipalities From(string factsFolder)
    {
        using var reader = new FactReader(factsFolder);
        var prefectures = ReadPrefectures(reader);
        var municipalities = ReadMunicipalities(reader);
        Expect(reader, Path.Combine(factsFolder, "reference/prefectures.csv"), PrefectureCode.Count, prefectures.Count);
        Expect(reader, Path.Combine(factsFolder, "reference/municipalities.csv"), Count, municipalities.Count);
        reader.Faults.ThrowIfAny();
        return new Municipalities(
            [.. prefectures.OrderBy(point => point.Prefecture.Code)],
            [.. municipalities.OrderBy(municipality => municipality.Code)],
            reader.TakeEdition());
    }

    /// <summary>The codes alone, for commands that do their work in less time than the whole list takes to be checked; <see cref="From"/> checks it in every test run.</summary>
    /// <param name="factsFolder">The folder that holds <c>reference/</c>.</param>
    public static IReadOnlySet<MunicipalityCode> Codes(string factsFolder) =>
        File.ReadLines(Path.Combine(factsFolder, "reference/municipalities.csv")).Skip(1).Select(line => MunicipalityCode.Parse(line[..line.IndexOf(',', StringComparison.Ordinal)])).ToHashSet();

    private static void Expect(FactReader reader, string path, int expected, int found)
    {
        if (found != expected && found > 0)
        {
            reader.Faults.Add(new FactFault(path, null, null, $"{found}件あります。{expected}件のはずです。", $"There are {found} rows, there should be {expected}."));
        }
    }

    private static List<PrefecturePoint> ReadPrefectures(FactReader reader)
    {
        var seen = new HashSet<PrefectureCode>();
        var points = new List<PrefecturePoint>();
        foreach (var row in reader.Read("reference/prefectures.csv"))
        {
            var prefecture = Prefectures.Of(row.Prefecture("code"));
            if (!seen.Add(prefecture.Code))
            {
                row.Fault("code", $"「{prefecture.Code}」が二度あります。", $"\"{prefecture.Code}\" stands twice.");
            }

            row.Same("name", row.Required("name"), prefecture.Name);
            row.Same("name_en", row.Required("name_en"), prefecture.NameEn);
            row.Same("kana", row.Required("kana"), prefecture.Kana);
            _ = row.Required("source");
            points.Add(new PrefecturePoint(prefecture, Degrees(row, "lat", 20, 46), Degrees(row, "lon", 122, 154)));
        }

        return points;
    }

    private static List<Municipality> ReadMunicipalities(FactReader reader)
    {
        var seen = new Dictionary<MunicipalityCode, int>();
        var all = new List<Municipality>(Count);
        foreach (var row in reader.Read("reference/municipalities.csv"))
        {
            var code = row.Municipality("code", 6);
            if (code != default && !seen.TryAdd(code, row.Line))
            {
                row.Fault("code", $"「{code.SixDigits}」は{seen[code]}行目にもあります。", $"\"{code.SixDigits}\" stands on line {seen[code]} too.");
            }

            var prefecture = row.Prefecture("prefecture_code");
            if (code != default && (code.IsPrefecture || code.Prefecture != prefecture))
            {
                row.Fault("prefecture_code", $"{prefecture} は {code.SixDigits} の都道府県ではありません。", $"{prefecture} is not the prefecture of {code.SixDigits}.");
            }

            var kana = row.Required("kana");
            if (kana.Length > 0 && !kana.All(letter => letter is (>= 'ぁ' and <= 'ゖ') or 'ー'))
            {
                row.Fault("kana", $"「{kana}」はひらがなではありません。", $"\"{kana}\" is not hiragana.");
            }

            _ = row.Required("source");
            all.Add(new Municipality(
                code,
                row.Required("name"),
                kana,
                row.Optional("district"),
                Degrees(row, "lat", 20, 46),
                Degrees(row, "lon", 122, 154)));
        }

        return all;
    }

    private static double Degrees(FactRow row, string column, double from, double to)
    {
        _ = row.Required(column);
        return row.OptionalDegrees(column, from, to) ?? 0;
    }
}
