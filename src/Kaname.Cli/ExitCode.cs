namespace Kaname.Cli;

/// <summary>What a command's exit code says.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Internal = 3;
}
