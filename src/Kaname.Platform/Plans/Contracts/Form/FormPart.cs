namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>
/// What can be written in a section of a plan, described once: the page draws it, the workbook lays it out, the difference of two
/// versions and the reader's view name its fields by it.
/// </summary>
/// <param name="Label">What the part is called, in Japanese.</param>
/// <param name="LabelEn">The same in English.</param>
public abstract record FormPart(string Label, string LabelEn)
{
    /// <summary>A sentence of help under the label, in Japanese; null where the label says enough.</summary>
    public string? Hint { get; init; }

    /// <summary>The same in English.</summary>
    public string? HintEn { get; init; }
}

/// <summary>One thing to write.</summary>
/// <param name="Path">Where it stands in its section: <c>name</c>, <c>wages.target</c>; within a list relative to the row.</param>
/// <param name="Kind">How it is written and read.</param>
public sealed record FormField(string Path, FieldKind Kind, string Label, string LabelEn) : FormPart(Label, LabelEn)
{
    /// <summary>An example of a good answer, as it would be typed.</summary>
    public string? Example { get; init; }

    /// <summary>A requirement or one of our checks looks at it.</summary>
    public bool Wanted { get; init; }

    /// <summary>The unit, in Japanese, where it is a number.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit in English.</summary>
    public string? UnitEn { get; init; }

    /// <summary>What can be chosen, for <see cref="FieldKind.Choice"/> and <see cref="FieldKind.Choices"/>.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>The longest text taken, in characters.</summary>
    public int MaxLength { get; init; } = 4_000;

    /// <summary>A number below 0 makes sense here.</summary>
    public bool Negative { get; init; }

    /// <summary>In a list: what it is one of, where fields differ only in their year; null where it stands alone.</summary>
    public FormSeries? Series { get; init; }

    /// <summary>What is meant where nothing is chosen, in a record that cannot leave it open; a row that holds only this is blank.</summary>
    public string? Default { get; init; }
}

/// <summary>What several fields of a row have in common: they are written alike, and stand side by side.</summary>
public sealed record FormSeries(string Label, string LabelEn);

/// <summary>An answer that can be chosen.</summary>
/// <param name="Value">As it is sent.</param>
public sealed record FormChoice(string Value, string Label, string LabelEn);

/// <summary>Parts under a heading of their own.</summary>
public sealed record FormGroup(string Label, string LabelEn, IReadOnlyList<FormPart> Parts) : FormPart(Label, LabelEn)
{
    /// <summary>Names the group for links: a requirement leads to <c>#path</c>.</summary>
    public string? Path { get; init; }
}

/// <summary>Rows of the same fields, as many as are needed; a row that is blank throughout does not count. Row <c>i</c> of path <c>p</c> has fields <c>p.i.field</c>.</summary>
/// <param name="Path">Where the list stands in its section.</param>
/// <param name="ItemLabel">What one row is called, in Japanese.</param>
/// <param name="ItemLabelEn">The same in English.</param>
/// <param name="Fields">The fields of a row, with paths relative to it.</param>
public sealed record FormList(string Path, string Label, string LabelEn, string ItemLabel, string ItemLabelEn, IReadOnlyList<FormField> Fields) : FormPart(Label, LabelEn)
{
    /// <summary>What the id of a new row begins with, in a list whose rows carry one.</summary>
    public string ItemPrefix { get; init; } = "row-";
}

/// <summary>A table of figures of one kind. The cell of row <c>r</c> and column <c>c</c> has the path <c>r.c</c>.</summary>
/// <param name="Path">Names the grid for links.</param>
/// <param name="Kind">How every cell is written and read.</param>
/// <param name="Unit">The unit of every cell, in Japanese.</param>
/// <param name="UnitEn">The unit in English.</param>
public sealed record FormGrid(
    string Path, FieldKind Kind, string Label, string LabelEn, string Unit, string UnitEn, IReadOnlyList<GridLine> Columns, IReadOnlyList<GridLine> Rows) : FormPart(Label, LabelEn)
{
    /// <summary>Whether the rows add up to a last row, column by column.</summary>
    public bool Summed { get; init; }

    /// <summary>A requirement or one of our checks looks at it.</summary>
    public bool Wanted { get; init; }

    /// <summary>A number below 0 makes sense here.</summary>
    public bool Negative { get; init; }
}

/// <summary>A row or a column of a grid.</summary>
public sealed record GridLine(string Path, string Label, string LabelEn);

/// <summary>How a field is written and read. Every value travels as text, as it was typed.</summary>
public enum FieldKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Paragraphs.</summary>
    LongText,

    /// <summary>A list of texts, one a line.</summary>
    Lines,

    /// <summary>A fiscal year: 2026, R8, 令和8年度.</summary>
    Year,

    /// <summary>Money in 億円, with decimals down to a yen; kept in whole yen.</summary>
    HundredMillionYen,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number that may have a fraction, in the unit that is chosen beside it.</summary>
    Fraction,

    /// <summary>A day: 2028-06-30.</summary>
    Date,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Any of several, one a line.</summary>
    Choices,

    /// <summary>yes, no or nothing said.</summary>
    YesNo,

    /// <summary>A prefecture or municipality by name or code.</summary>
    Place,

    /// <summary>Prefectures and municipalities by name or code, one a line.</summary>
    Places,

    /// <summary>A corporate number of 13 digits.</summary>
    CorporateNumber,

    /// <summary>A whole number in the unit that is written beside it; where that is 億円, money as in <see cref="HundredMillionYen"/>.</summary>
    Figure,

    /// <summary>A name that the page carries and nobody types, such as the id of a row.</summary>
    Carried,
}
