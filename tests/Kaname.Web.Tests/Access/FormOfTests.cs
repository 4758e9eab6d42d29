using Kaname.Web.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kaname.Web.Tests.Access;

/// <summary>A page with a form, as pages for officials have one.</summary>
internal sealed class FormOfTests : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "form");
        builder.AddAttribute(1, "method", "post");
        builder.OpenComponent<AntiforgeryToken>(2);
        builder.CloseComponent();
        builder.OpenComponent<WriterField>(3);
        builder.CloseComponent();
        builder.OpenElement(4, "textarea");
        builder.AddAttribute(5, "name", "text");
        builder.CloseElement();
        builder.CloseElement();
    }
}
