using System.CommandLine;
using System.Globalization;

namespace Kaname.Cli;

/// <summary>Which of the two languages the terminal speaks: <c>--lang</c> first, else the locale.</summary>
internal sealed record Words(bool Japanese)
{
    public static Option<string> Option { get; } = CreateOption();

    public static Words For(string[] args)
    {
        var asked = args.SkipWhile(a => a != "--lang").Skip(1).FirstOrDefault()
            ?? args.FirstOrDefault(a => a.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
        return new(asked switch
        {
            "ja" => true,
            "en" => false,
            _ => Locale().StartsWith("ja", StringComparison.OrdinalIgnoreCase),
        });
    }

    public string Say(string japanese, string english) => Japanese ? japanese : english;

    private static string Locale() =>
        Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all ? all
        : Environment.GetEnvironmentVariable("LC_MESSAGES") is { Length: > 0 } messages ? messages
        : Environment.GetEnvironmentVariable("LANG") is { Length: > 0 } lang ? lang
        : CultureInfo.CurrentUICulture.Name;

    private static Option<string> CreateOption()
    {
        var option = new Option<string>("--lang") { Description = "ja | en", Recursive = true };
        option.AcceptOnlyFromAmong("ja", "en");
        return option;
    }
}
