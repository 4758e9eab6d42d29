namespace Kaname.Web.Plans.MyPlans;

/// <summary>Marks the texts of my plans and of starting one (MyPlansText.resx, MyPlansText.en.resx).</summary>
public sealed class MyPlansText;
