namespace Kaname.Web.Plans.Form;

/// <summary>Marks the texts of the forms and the editor (EditorText.resx, EditorText.en.resx).</summary>
public sealed class EditorText;
