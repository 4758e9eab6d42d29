using Kaname.Network.Disclosure;

namespace Kaname.Network.Tests.Disclosure;

public class RecoveryTests
{
    [Fact]
    public void No_hidden_cell_is_a_linear_combination_of_all_that_is_shown() => OverWorlds((world, tables) =>
    {
        foreach (var isOfSales in new[] { true, false })
        {
            var attack = new RecoveryAttack(tables, isOfSales, cell => !cell.IsHidden);
            AssertNone(world, attack.Recovered(attack.Cells.Where(cell => cell.IsHidden)));
        }
    });

    [Fact]
    public void Without_complements_the_same_attack_recovers_unsafe_cells()
    {
        var (recovered, unsafeCells) = (0, 0);
        OverWorlds((_, tables) =>
        {
            var attack = new RecoveryAttack(tables, isOfSales: true, cell => cell.Hidden != Hiding.Primary);
            var hidden = attack.Cells.Where(cell => cell.Hidden == Hiding.Primary).ToList();
            unsafeCells += hidden.Count;
            recovered += attack.Recovered(hidden).Count;
        });
        Assert.True(recovered > unsafeCells / 20, $"{recovered} of {unsafeCells}");
    }

    [Fact]
    public void Showing_any_one_complement_of_a_small_example_gives_an_unsafe_cell_away()
    {
        var tables = Examples.OneLonelyFirm.Publish();
        var complements = tables.Cells.Where(cell => cell.Hidden == Hiding.Complementary).ToList();
        Assert.NotEmpty(complements);
        Assert.All(complements, shown =>
        {
            var attack = new RecoveryAttack(tables, isOfSales: true, cell => !cell.IsHidden || cell == shown);
            Assert.NotEmpty(attack.Recovered(attack.Cells.Where(cell => cell.Hidden == Hiding.Primary)));
        });
    }

    [Fact]
    public void No_firm_gets_from_its_own_cells_to_an_unsafe_cell_of_others() => OverWorlds((world, tables) =>
    {
        foreach (var isOfSales in new[] { true, false })
        {
            var attack = new RecoveryAttack(tables, isOfSales, cell => !cell.IsHidden);
            var withoutTables = new RecoveryAttack(tables, isOfSales, cell => !cell.IsHidden && new NaiveCell(world.Firms, cell).Sales.Count == 0 && cell.Shape.IsOfSalesAlone);
            var hidden = attack.Cells.Where(cell => cell.IsHidden)
                .Select(cell => (Cell: cell, Naive: new NaiveCell(world.Firms, cell)))
                .ToLookup(cell => isOfSales ? cell.Naive.WhoKnowsSales : cell.Naive.WhoKnowsPurchases, cell => cell.Cell);
            foreach (var firm in hidden.Where(firm => firm.Key is not null))
            {
                var others = hidden.Where(other => other.Key != firm.Key).SelectMany(other => other).Where(cell => cell.Hidden == Hiding.Primary);

                // Whoever knows that it is the only one to sell somewhere knows that others do not, whatever is shown.
                AssertNone(world, attack.RecoveredKnowing(firm, others).Except(withoutTables.RecoveredKnowing(firm, others)));
            }
        }
    });

    [Fact]
    public void The_hidden_part_of_a_sum_that_is_shown_is_itself_fit_to_be_shown() => OverWorlds((world, tables) =>
    {
        foreach (var sum in tables.Cells.Where(cell => !cell.IsHidden))
        {
            foreach (var parts in PartsOf(tables, sum))
            {
                var hidden = parts.Where(cell => cell.IsHidden).Select(cell => new NaiveCell(world.Firms, cell)).ToList();
                Assert.False(hidden.Count > 0 && NaiveCell.IsUnsafe(tables.Settings, hidden), $"{sum} of {world}");
            }
        }
    });

    // A sum opens up by each of the dimensions that it lacks.
    private static IEnumerable<IReadOnlyList<PublicCell>> PartsOf(PublicTables tables, PublicCell sum) =>
        from shape in TableShape.All
        where shape.Dimensions.Count == sum.Shape.Dimensions.Count + 1 && sum.Shape.Dimensions.All(shape.Dimensions.Contains)
        select (IReadOnlyList<PublicCell>)
        [
            .. tables.Of(shape).Where(cell =>
                (sum.Municipality is null || cell.Municipality == sum.Municipality)
                && (sum.Industry is null || cell.Industry == sum.Industry)
                && (sum.Partner is null || cell.Partner == sum.Partner)),
        ];

    private static void AssertNone(TradeWorld world, IEnumerable<PublicCell> recovered) =>
        Assert.True(!recovered.Any(), $"{string.Join("; ", recovered)} of {world}");

    // The same worlds in every run; more by the environment: CsCheck_Iter=1000.
    private static void OverWorlds(Action<TradeWorld, PublicTables> check)
    {
        var times = (uint)Math.Max(1, CsCheck.Check.Iter / 100);
        foreach (var (worlds, count) in new[] { (TradeWorld.Sparse, 100u), (TradeWorld.Any, 25u), (TradeWorld.Full, 6u) })
        {
            for (var number = 0u; number < count * times; number++)
            {
                var world = worlds.Generate(new PCG(number, 2026), null, out _);
                check(world, world.Publish());
            }
        }
    }
}
