namespace Kaname.Policy.Geography;

/// <summary>The 47 prefectures in the order of their codes.</summary>
public static class Prefectures
{
    /// <summary>All of them; the prefecture with code n stands at place n − 1.</summary>
    public static IReadOnlyList<Prefecture> All { get; } =
    [
        new(new(1), "北海道", "Hokkaido", "ほっかいどう"),
        new(new(2), "青森県", "Aomori", "あおもりけん"),
        new(new(3), "岩手県", "Iwate", "いわてけん"),
        new(new(4), "宮城県", "Miyagi", "みやぎけん"),
        new(new(5), "秋田県", "Akita", "あきたけん"),
        new(new(6), "山形県", "Yamagata", "やまがたけん"),
        new(new(7), "福島県", "Fukushima", "ふくしまけん"),
        new(new(8), "茨城県", "Ibaraki", "いばらきけん"),
        new(new(9), "栃木県", "Tochigi", "とちぎけん"),
        new(new(10), "群馬県", "Gunma", "ぐんまけん"),
        new(new(11), "埼玉県", "Saitama", "さいたまけん"),
        new(new(12), "千葉県", "Chiba", "ちばけん"),
        new(new(13), "東京都", "Tokyo", "とうきょうと"),
        new(new(14), "神奈川県", "Kanagawa", "かながわけん"),
        new(new(15), "新潟県", "Niigata", "にいがたけん"),
        new(new(16), "富山県", "Toyama", "とやまけん"),
        new(new(17), "石川県", "Ishikawa", "いしかわけん"),
        new(new(18), "福井県", "Fukui", "ふくいけん"),
        new(new(19), "山梨県", "Yamanashi", "やまなしけん"),
        new(new(20), "長野県", "Nagano", "ながのけん"),
        new(new(21), "岐阜県", "Gifu", "ぎふけん"),
        new(new(22), "静岡県", "Shizuoka", "しずおかけん"),
        new(new(23), "愛知県", "Aichi", "あいちけん"),
        new(new(24), "三重県", "Mie", "みえけん"),
        new(new(25), "滋賀県", "Shiga", "しがけん"),
        new(new(26), "京都府", "Kyoto", "きょうとふ"),
        new(new(27), "大阪府", "Osaka", "おおさかふ"),
        new(new(28), "兵庫県", "Hyogo", "ひょうごけん"),
        new(new(29), "奈良県", "Nara", "ならけん"),
        new(new(30), "和歌山県", "Wakayama", "わかやまけん"),
        new(new(31), "鳥取県", "Tottori", "とっとりけん"),
        new(new(32), "島根県", "Shimane", "しまねけん"),
        new(new(33), "岡山県", "Okayama", "おかやまけん"),
        new(new(34), "広島県", "Hiroshima", "ひろしまけん"),
        new(new(35), "山口県", "Yamaguchi", "やまぐちけん"),
        new(new(36), "徳島県", "Tokushima", "とくしまけん"),
        new(new(37), "香川県", "Kagawa", "かがわけん"),
        new(new(38), "愛媛県", "Ehime", "えひめけん"),
        new(new(39), "高知県", "Kochi", "こうちけん"),
        new(new(40), "福岡県", "Fukuoka", "ふくおかけん"),
        new(new(41), "佐賀県", "Saga", "さがけん"),
        new(new(42), "長崎県", "Nagasaki", "ながさきけん"),
        new(new(43), "熊本県", "Kumamoto", "くまもとけん"),
        new(new(44), "大分県", "Oita", "おおいたけん"),
        new(new(45), "宮崎県", "Miyazaki", "みやざきけん"),
        new(new(46), "鹿児島県", "Kagoshima", "かごしまけん"),
        new(new(47), "沖縄県", "Okinawa", "おきなわけん"),
    ];

    /// <summary>The prefecture of a code.</summary>
    /// <param name="code">Its code.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is the default value, which is no prefecture.</exception>
    public static Prefecture Of(PrefectureCode code)
    {
        ArgumentOutOfRangeException.ThrowIfZero(code.Number, nameof(code));
        return All[code.Number - 1];
    }
}
