using Microsoft.AspNetCore.Http;

namespace Kaname.Web.OpenData;

/// <summary>The part of a list that was asked for with <c>limit</c> and <c>cursor</c>.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Next">Where the next part begins; null at the end.</param>
internal sealed record ListPart<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>Cuts the part out of all items that fit. Where more follow, their address stands in the header <c>Link</c>.</summary>
    /// <exception cref="ApiProblem">The cursor is no position in this list.</exception>
    public static ListPart<T> Of(ApiRequest request, OpenList<T> list, List<T> all, int limit)
    {
        var start = 0;
        if (request.Has(CommonParameters.Cursor, out var after))
        {
            start = all.FindIndex(item => list.Key(item) == after) + 1;
            if (start == 0)
            {
                throw ApiProblem.OfValue(
                    CommonParameters.Cursor,
                    new("この一覧の位置ではありません。同じ条件の答えの続きの位置を渡してください。", "It is no position in this list. Pass on that of an answer with the same filters."));
            }
        }

        var items = all.GetRange(start, Math.Min(limit, all.Count - start));
        if (start + items.Count == all.Count)
        {
            return new(items, Next: null);
        }

        var next = Cursor.Write(list.Key(items[^1]));
        var http = request.Http.Request;
        var query = QueryString.Create(http.Query.Where(pair => pair.Key != CommonParameters.Cursor.Name).Append(new("cursor", next)));
        request.Http.Response.Headers.Append("Link", $"<{http.PathBase}{http.Path}{query}>; rel=\"next\"");
        return new(items, next);
    }

    /// <summary>The items of a file: all of them as they are read, unless a part was asked for.</summary>
    public static IEnumerable<T> OfFile(ApiRequest request, OpenList<T> list)
    {
        var isPart = request.Has(CommonParameters.LimitOfFile, out var limit);
        return isPart || request.Has(CommonParameters.Cursor, out _)
            ? Of(request, list, [.. list.Items(request)], isPart ? limit : int.MaxValue).Items
            : list.Items(request);
    }
}
