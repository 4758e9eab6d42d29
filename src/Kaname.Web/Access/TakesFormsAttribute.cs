namespace Kaname.Web.Access;

/// <summary>Marks a page with a form that is sent to it. Every other page is only read, and a POST to it is refused as such.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFormsAttribute : Attribute;
