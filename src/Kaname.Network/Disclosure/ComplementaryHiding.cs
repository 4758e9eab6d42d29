namespace Kaname.Network.Disclosure;

/// <summary>Hides further cells until no hidden one can be worked out from what is shown.</summary>
internal static class ComplementaryHiding
{
    /// <summary>Hides what must be hidden. Ends, because every round but the last hides at least one more cell.</summary>
    /// <param name="lattice">The cells, of which the unsafe ones are hidden.</param>
    /// <exception cref="InvalidOperationException">The final check found a hidden cell that can be worked out: nothing may be shown.</exception>
    public static void Run(TradeLattice lattice)
    {
        var search = new CircuitSearch(lattice);
        var isOnCircuit = new bool[lattice.Population.Length];
        int before;
        do
        {
            before = lattice.HiddenCount;
            WidenUnsafeSums(lattice, search);
            CloseCircuits(lattice, search, isOnCircuit);
            if (lattice.HiddenCount == before)
            {
                KeepFromEachFirm(lattice, search);
            }
        }
        while (lattice.HiddenCount > before);

        Audit(lattice);
    }

    // Where a sum is shown, the hidden part of it is as good as shown: it must be fit to be shown itself.
    private static void WidenUnsafeSums(TradeLattice lattice, CircuitSearch search)
    {
        foreach (var (parts, sum) in lattice.Lines(sheets: 2))
        {
            var hidden = parts.Where(lattice.IsHidden).ToList();
            while (hidden.Count > 0 && !lattice.IsHidden(sum) && lattice.IsUnsafe(hidden))
            {
                var others = parts.Where(lattice.CanBeHidden).OrderBy(search.CostOf).ToList();
                if (others.Count == 0)
                {
                    // Then it is the whole sum, which is shown because it is safe.
                    break;
                }

                // The cheapest that is enough by itself; where none is, the one that weighs most against whoever is too large.
                var next = others.FirstOrDefault(cell => !lattice.IsUnsafe([.. hidden, cell]), others[^1]);
                lattice.Hide(next, Hiding.Complementary);
                hidden.Add(next);
            }
        }
    }

    private static void CloseCircuits(TradeLattice lattice, CircuitSearch search, bool[] isOnCircuit)
    {
        // Sums first: they take whole columns with them.
        while (lattice.Cells.Where(cell => lattice.IsHidden(cell) && !isOnCircuit[cell]).OrderByDescending(search.CostOf).ToList() is { Count: > 0 } open)
        {
            foreach (var cell in open.Where(cell => !isOnCircuit[cell]))
            {
                // A circuit always exists: every firm's own amounts would make one, and a sheet's sums are never empty where its cells are not.
                var others = search.Find(cell, []) ?? throw new InvalidOperationException("A cell cannot be protected.");
                HideAll(lattice, others);
                isOnCircuit[cell] = true;

                // A circuit through the shared row may meet itself; only one within a sheet surely moves all of its cells.
                if (!others.Any(other => lattice.RowOf(other) == lattice.TotalRow))
                {
                    others.ToList().ForEach(other => isOnCircuit[other] = true);
                }
            }
        }
    }

    // A firm alone in a hidden cell knows that cell, and must not get from it to another firm's.
    private static void KeepFromEachFirm(TradeLattice lattice, CircuitSearch search)
    {
        foreach (var (sheets, knows) in new (int, Func<int, int>)[] { (2, lattice.FirmThatKnowsSales), (1, lattice.FirmThatKnowsPurchases) })
        {
            var system = new HiddenSystem(lattice, sheets);
            var found = system.Cells.Where(cell => knows(cell) >= 0).GroupBy(knows).OrderBy(firm => firm.Key)
                .Select(firm => (Known: firm.ToList(), Determined: system.DeterminedBy([.. firm])))
                .ToList();
            foreach (var (known, determined) in found)
            {
                foreach (var cell in determined.Except(known).Where(cell => lattice.Hidden(cell) == Hiding.Primary))
                {
                    HideAll(lattice, search.Find(cell, known) ?? []);
                }
            }
        }
    }

    private static void HideAll(TradeLattice lattice, IEnumerable<int> cells)
    {
        foreach (var cell in cells)
        {
            lattice.Hide(cell, Hiding.Complementary);
        }
    }

    // Knows nothing of circuits: the relations themselves, all at once.
    private static void Audit(TradeLattice lattice)
    {
        if (new HiddenSystem(lattice, sheets: 2).DeterminedBy([]).Count > 0)
        {
            throw new InvalidOperationException("A hidden cell can be worked out from the cells that are shown.");
        }
    }
}
