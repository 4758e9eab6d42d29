using Kaname.Network.Disclosure;

namespace Kaname.Network.Tests.Disclosure;

public class RecoveryTests
{
    [Fact]
    public void No_hidden_cell_is_a_linear_combination_of_all_that_is_shown() => OverWorlds((_, tables) =>
    {
        foreach (var isOfSales in new[] { true, false })
        {
            var attack = new RecoveryAttack(tables, isOfSales, cell => !cell.IsHidden);
            Assert.Empty(attack.Recovered(attack.Cells.Where(cell => cell.IsHidden)));
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
            Interlocked.Add(ref unsafeCells, hidden.Count);
            Interlocked.Add(ref recovered, attack.Recovered(hidden).Count);
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
            var withoutTables = new RecoveryAttack(tables, isOfSales, _ => false);
            var hidden = attack.Cells.Where(cell => cell.IsHidden)
                .Select(cell => (Cell: cell, Naive: new NaiveCell(world.Firms, cell)))
                .ToLookup(cell => isOfSales ? cell.Naive.WhoKnowsSales : cell.Naive.WhoKnowsPurchases, cell => cell.Cell);
            foreach (var firm in hidden.Where(firm => firm.Key is not null))
            {
                var others = hidden.Where(other => other.Key != firm.Key).SelectMany(other => other).Where(cell => cell.Hidden == Hiding.Primary);

                // The only buyer of all knows that the others bought nothing, whatever is shown.
                Assert.Empty(attack.RecoveredKnowing(firm, others).Except(withoutTables.RecoveredKnowing(firm, others)));
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
                Assert.False(hidden.Count > 0 && NaiveCell.IsUnsafe(tables.Settings, hidden), $"{sum}");
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

    private static void OverWorlds(Action<TradeWorld, PublicTables> check)
    {
        // More by the environment: CsCheck_Iter=1000.
        var iterations = Math.Max(60, CsCheck.Check.Iter == 100 ? 0 : CsCheck.Check.Iter);
        TradeWorld.Sparse.Sample(world => check(world, world.Publish()), iter: iterations * 4, seed: "0000Disclo01");
        TradeWorld.Any.Sample(world => check(world, world.Publish()), iter: iterations, seed: "0000Disclo02");
        TradeWorld.Full.Sample(world => check(world, world.Publish()), iter: iterations / 4, seed: "0000Disclo03");
    }
}
