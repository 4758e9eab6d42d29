namespace Kaname.Web.Tests;

public sealed class WrongAddressTests(RunningKaname kaname)
{
    [Fact]
    public async Task An_address_that_does_not_exist_answers_with_a_page_and_without_a_stack_trace()
    {
        var answer = await kaname.Http.GetAsync("/no-such-page", TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
