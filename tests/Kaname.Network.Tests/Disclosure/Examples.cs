namespace Kaname.Network.Tests.Disclosure;

/// <summary>Prefectures with one thing that matters.</summary>
internal static class Examples
{
    /// <summary>Three municipalities and three industries of five like firms each, but one firm alone in one of the nine.</summary>
    public static TradeWorld OneLonelyFirm { get; } = new(TradeWorld.Toyama,
    [
        .. from place in Enumerable.Range(0, 3)
           from industry in Enumerable.Range(0, 3)
           from firm in Enumerable.Range(0, place + industry == 0 ? 1 : 5)
           let number = (place * 100) + (industry * 10) + firm
           select TradeWorld.Firm(number, place, "EFG"[industry].ToString(), 50 + firm, [(0, 100 + firm), (1, 200 - firm)]),
    ]);

    /// <summary>As many firms as in a large prefecture, alike in size.</summary>
    public static TradeWorld Dense { get; } = new(TradeWorld.Toyama,
    [
        .. Enumerable.Range(0, 6_000).Select(number => TradeWorld.Firm(
            number, number % 15, ((char)('A' + (number / 15 % 12))).ToString(), 1_000 + (number % 97), [(number % 46, 500 + (number % 89)), (number % 7, 300)])),
    ]);
}
