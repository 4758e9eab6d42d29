using System.Text;

namespace Kaname.Network.Sample;

/// <summary>Makes up the name of a firm: a stem like a place's, what the firm does, and its legal form.</summary>
/// <remarks>
/// A stem is three signs that stand together in no place name we know, so that a name meets a real company's only by chance. One firm in
/// 2,000 has the long name of a cooperative, over 30 signs, as the register has them.
/// </remarks>
internal static class SampleNames
{
    private const int OneIsLong = 2_000;

    private static readonly byte[][] _first = Split("霧 茜 朧 葦 橘 楓 蛍 暁 霞 梓 柊 茅 椿 鴇 鷺 楡 萩 葵 雫 汐 渚 凪 瑠 琴 笛 翠 碧 灯 雁 鶫");
    private static readonly byte[][] _middle = Split("凪 鳴 織 待 結 越 巡 澄 舞 香 映 守 宿 糸 綾 夕 朝 雪 雨 風 月 星 露 苔 汀 波");
    private static readonly byte[][] _last = Split("沢 峰 原 浜 瀬 岬 淵 森 野 谷 里 崎 島 窪 畑 堰 渡 坂 浦 台");
    private static readonly byte[] _long = "広域連携推進並びに共同加工流通施設整備運営事業協同組合"u8.ToArray();

    public static void Write(ref RowText row, ulong seed, int firm, int group)
    {
        var random = SampleRandom.Of(seed, SampleStream.Names, firm);
        var words = SampleIndustries.Words[group];
        var word = words[random.Below(words.Length)];
        if (random.Below(OneIsLong) == 0)
        {
            Stem(ref row, ref random);
            row.Text("・"u8);
            Stem(ref row, ref random);
            row.Text(word);
            row.Text(_long);
            return;
        }

        var form = random.Below(100);
        row.Text(form switch { < 45 => "株式会社"u8, < 60 => "有限会社"u8, < 66 => "合同会社"u8, _ => ""u8 });
        Stem(ref row, ref random);
        row.Text(word);
        row.Text(form switch { < 66 => ""u8, < 96 => "株式会社"u8, _ => "協同組合"u8 });
    }

    private static void Stem(ref RowText row, ref SampleRandom random)
    {
        row.Text(_first[random.Below(_first.Length)]);
        row.Text(_middle[random.Below(_middle.Length)]);
        row.Text(_last[random.Below(_last.Length)]);
    }

    private static byte[][] Split(string signs) => [.. signs.Split(' ').Select(Encoding.UTF8.GetBytes)];
}
