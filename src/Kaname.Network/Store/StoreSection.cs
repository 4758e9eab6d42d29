namespace Kaname.Network.Store;

/// <summary>The kinds of sections of an edge store; their numbers stand in files.</summary>
internal enum StoreSection : ushort
{
    Summary = 1,
    Numbers = 2,
    Municipalities = 3,
    ByNumber = 4,
    TextEnds = 5,
    Text = 6,
    Figure = 7,
    SalesSums = 16,
    SalesStarts = 17,
    Sales = 18,
    PurchaseSums = 32,
    PurchaseStarts = 33,
    Purchases = 34,
}
