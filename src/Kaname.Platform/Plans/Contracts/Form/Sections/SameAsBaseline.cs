namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class SameAsBaseline
{
    public static FormProblem Problem(string path, string what = "最終目標", string whatEn = "final target", bool money = true) => new(
        path,
        $"{what}が基準値と同じです。増やしたい{(money ? "額" : "数")}を入力してください。例：240",
        $"The {whatEn} equals the baseline. Enter the increase you aim for, for example 240.");
}
