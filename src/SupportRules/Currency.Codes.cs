namespace SupportRules;

// The table is ISO 4217 List One as published on 2026-09-17 (178 codes), and from List Three the codes that were
// withdrawn since 2008 and have a number (23), which a tariff of that time may still name.
// A new code is three lines, each in its place by code: in Row, in Table and among the properties.
public readonly partial struct Currency
{
    /// <summary>UAE Dirham.</summary>
    public static Currency AED => new(Row.AED);
    /// <summary>Afghani.</summary>
    public static Currency AFN => new(Row.AFN);
    /// <summary>Lek.</summary>
    public static Currency ALL => new(Row.ALL);
    /// <summary>Armenian Dram.</summary>
    public static Currency AMD => new(Row.AMD);
    /// <summary>Netherlands Antillean Guilder, withdrawn in 2025-03; followed by <see cref="XCG"/>.</summary>
    public static Currency ANG => new(Row.ANG);
    /// <summary>Kwanza.</summary>
    public static Currency AOA => new(Row.AOA);
    /// <summary>Argentine Peso.</summary>
    public static Currency ARS => new(Row.ARS);
    /// <summary>Australian Dollar.</summary>
    public static Currency AUD => new(Row.AUD);
    /// <summary>Aruban Florin.</summary>
    public static Currency AWG => new(Row.AWG);
    /// <summary>Azerbaijan Manat.</summary>
    public static Currency AZN => new(Row.AZN);
    /// <summary>Convertible Mark.</summary>
    public static Currency BAM => new(Row.BAM);
    /// <summary>Barbados Dollar.</summary>
    public static Currency BBD => new(Row.BBD);
    /// <summary>Taka.</summary>
    public static Currency BDT => new(Row.BDT);
    /// <summary>Bulgarian Lev, withdrawn in 2026-01; followed by <see cref="EUR"/>.</summary>
    public static Currency BGN => new(Row.BGN);
    /// <summary>Bahraini Dinar.</summary>
    public static Currency BHD => new(Row.BHD);
    /// <summary>Burundi Franc.</summary>
    public static Currency BIF => new(Row.BIF);
    /// <summary>Bermudian Dollar.</summary>
    public static Currency BMD => new(Row.BMD);
    /// <summary>Brunei Dollar.</summary>
    public static Currency BND => new(Row.BND);
    /// <summary>Boliviano.</summary>
    public static Currency BOB => new(Row.BOB);
    /// <summary>Mvdol.</summary>
    public static Currency BOV => new(Row.BOV);
    /// <summary>Brazilian Real.</summary>
    public static Currency BRL => new(Row.BRL);
    /// <summary>Bahamian Dollar.</summary>
    public static Currency BSD => new(Row.BSD);
    /// <summary>Ngultrum.</summary>
    public static Currency BTN => new(Row.BTN);
    /// <summary>Pula.</summary>
    public static Currency BWP => new(Row.BWP);
    /// <summary>Belarusian Ruble.</summary>
    public static Currency BYN => new(Row.BYN);
    /// <summary>Belarusian Ruble, withdrawn in 2017-01; followed by <see cref="BYN"/>.</summary>
    public static Currency BYR => new(Row.BYR);
    /// <summary>Belize Dollar.</summary>
    public static Currency BZD => new(Row.BZD);
    /// <summary>Canadian Dollar.</summary>
    public static Currency CAD => new(Row.CAD);
    /// <summary>Congolese Franc.</summary>
    public static Currency CDF => new(Row.CDF);
    /// <summary>WIR Euro.</summary>
    public static Currency CHE => new(Row.CHE);
    /// <summary>Swiss Franc.</summary>
    public static Currency CHF => new(Row.CHF);
    /// <summary>WIR Franc.</summary>
    public static Currency CHW => new(Row.CHW);
    /// <summary>Unidad de Fomento.</summary>
    public static Currency CLF => new(Row.CLF);
    /// <summary>Chilean Peso.</summary>
    public static Currency CLP => new(Row.CLP);
    /// <summary>Yuan Renminbi.</summary>
    public static Currency CNY => new(Row.CNY);
    /// <summary>Colombian Peso.</summary>
    public static Currency COP => new(Row.COP);
    /// <summary>Unidad de Valor Real.</summary>
    public static Currency COU => new(Row.COU);
    /// <summary>Costa Rican Colon.</summary>
    public static Currency CRC => new(Row.CRC);
    /// <summary>Peso Convertible, withdrawn in 2021-06; followed by <see cref="CUP"/>.</summary>
    public static Currency CUC => new(Row.CUC);
    /// <summary>Cuban Peso.</summary>
    public static Currency CUP => new(Row.CUP);
    /// <summary>Cabo Verde Escudo.</summary>
    public static Currency CVE => new(Row.CVE);
    /// <summary>Cyprus Pound, withdrawn in 2008-01; followed by <see cref="EUR"/>.</summary>
    public static Currency CYP => new(Row.CYP);
    /// <summary>Czech Koruna.</summary>
    public static Currency CZK => new(Row.CZK);
    /// <summary>Djibouti Franc.</summary>
    public static Currency DJF => new(Row.DJF);
    /// <summary>Danish Krone.</summary>
    public static Currency DKK => new(Row.DKK);
    /// <summary>Dominican Peso.</summary>
    public static Currency DOP => new(Row.DOP);
    /// <summary>Algerian Dinar.</summary>
    public static Currency DZD => new(Row.DZD);
    /// <summary>Kroon, withdrawn in 2011-01; followed by <see cref="EUR"/>.</summary>
    public static Currency EEK => new(Row.EEK);
    /// <summary>Egyptian Pound.</summary>
    public static Currency EGP => new(Row.EGP);
    /// <summary>Nakfa.</summary>
    public static Currency ERN => new(Row.ERN);
    /// <summary>Ethiopian Birr.</summary>
    public static Currency ETB => new(Row.ETB);
    /// <summary>Euro.</summary>
    public static Currency EUR => new(Row.EUR);
    /// <summary>Fiji Dollar.</summary>
    public static Currency FJD => new(Row.FJD);
    /// <summary>Falkland Islands Pound.</summary>
    public static Currency FKP => new(Row.FKP);
    /// <summary>Pound Sterling.</summary>
    public static Currency GBP => new(Row.GBP);
    /// <summary>Lari.</summary>
    public static Currency GEL => new(Row.GEL);
    /// <summary>Cedi, withdrawn in 2008-01; followed by <see cref="GHS"/>.</summary>
    public static Currency GHC => new(Row.GHC);
    /// <summary>Ghana Cedi.</summary>
    public static Currency GHS => new(Row.GHS);
    /// <summary>Gibraltar Pound.</summary>
    public static Currency GIP => new(Row.GIP);
    /// <summary>Dalasi.</summary>
    public static Currency GMD => new(Row.GMD);
    /// <summary>Guinean Franc.</summary>
    public static Currency GNF => new(Row.GNF);
    /// <summary>Quetzal.</summary>
    public static Currency GTQ => new(Row.GTQ);
    /// <summary>Guyana Dollar.</summary>
    public static Currency GYD => new(Row.GYD);
    /// <summary>Hong Kong Dollar.</summary>
    public static Currency HKD => new(Row.HKD);
    /// <summary>Lempira.</summary>
    public static Currency HNL => new(Row.HNL);
    /// <summary>Kuna, withdrawn in 2023-01; followed by <see cref="EUR"/>.</summary>
    public static Currency HRK => new(Row.HRK);
    /// <summary>Gourde.</summary>
    public static Currency HTG => new(Row.HTG);
    /// <summary>Forint.</summary>
    public static Currency HUF => new(Row.HUF);
    /// <summary>Rupiah.</summary>
    public static Currency IDR => new(Row.IDR);
    /// <summary>New Israeli Sheqel.</summary>
    public static Currency ILS => new(Row.ILS);
    /// <summary>Indian Rupee.</summary>
    public static Currency INR => new(Row.INR);
    /// <summary>Iraqi Dinar.</summary>
    public static Currency IQD => new(Row.IQD);
    /// <summary>Iranian Rial.</summary>
    public static Currency IRR => new(Row.IRR);
    /// <summary>Iceland Krona.</summary>
    public static Currency ISK => new(Row.ISK);
    /// <summary>Jamaican Dollar.</summary>
    public static Currency JMD => new(Row.JMD);
    /// <summary>Jordanian Dinar.</summary>
    public static Currency JOD => new(Row.JOD);
    /// <summary>Yen.</summary>
    public static Currency JPY => new(Row.JPY);
    /// <summary>Kenyan Shilling.</summary>
    public static Currency KES => new(Row.KES);
    /// <summary>Som.</summary>
    public static Currency KGS => new(Row.KGS);
    /// <summary>Riel.</summary>
    public static Currency KHR => new(Row.KHR);
    /// <summary>Comorian Franc.</summary>
    public static Currency KMF => new(Row.KMF);
    /// <summary>North Korean Won.</summary>
    public static Currency KPW => new(Row.KPW);
    /// <summary>Won.</summary>
    public static Currency KRW => new(Row.KRW);
    /// <summary>Kuwaiti Dinar.</summary>
    public static Currency KWD => new(Row.KWD);
    /// <summary>Cayman Islands Dollar.</summary>
    public static Currency KYD => new(Row.KYD);
    /// <summary>Tenge.</summary>
    public static Currency KZT => new(Row.KZT);
    /// <summary>Lao Kip.</summary>
    public static Currency LAK => new(Row.LAK);
    /// <summary>Lebanese Pound.</summary>
    public static Currency LBP => new(Row.LBP);
    /// <summary>Sri Lanka Rupee.</summary>
    public static Currency LKR => new(Row.LKR);
    /// <summary>Liberian Dollar.</summary>
    public static Currency LRD => new(Row.LRD);
    /// <summary>Loti.</summary>
    public static Currency LSL => new(Row.LSL);
    /// <summary>Lithuanian Litas, withdrawn in 2014-12; followed by <see cref="EUR"/>.</summary>
    public static Currency LTL => new(Row.LTL);
    /// <summary>Latvian Lats, withdrawn in 2014-01; followed by <see cref="EUR"/>.</summary>
    public static Currency LVL => new(Row.LVL);
    /// <summary>Libyan Dinar.</summary>
    public static Currency LYD => new(Row.LYD);
    /// <summary>Moroccan Dirham.</summary>
    public static Currency MAD => new(Row.MAD);
    /// <summary>Moldovan Leu.</summary>
    public static Currency MDL => new(Row.MDL);
    /// <summary>Malagasy Ariary.</summary>
    public static Currency MGA => new(Row.MGA);
    /// <summary>Denar.</summary>
    public static Currency MKD => new(Row.MKD);
    /// <summary>Kyat.</summary>
    public static Currency MMK => new(Row.MMK);
    /// <summary>Tugrik.</summary>
    public static Currency MNT => new(Row.MNT);
    /// <summary>Pataca.</summary>
    public static Currency MOP => new(Row.MOP);
    /// <summary>Ouguiya, withdrawn in 2017-12; followed by <see cref="MRU"/>.</summary>
    public static Currency MRO => new(Row.MRO);
    /// <summary>Ouguiya.</summary>
    public static Currency MRU => new(Row.MRU);
    /// <summary>Maltese Lira, withdrawn in 2008-01; followed by <see cref="EUR"/>.</summary>
    public static Currency MTL => new(Row.MTL);
    /// <summary>Mauritius Rupee.</summary>
    public static Currency MUR => new(Row.MUR);
    /// <summary>Rufiyaa.</summary>
    public static Currency MVR => new(Row.MVR);
    /// <summary>Malawi Kwacha.</summary>
    public static Currency MWK => new(Row.MWK);
    /// <summary>Mexican Peso.</summary>
    public static Currency MXN => new(Row.MXN);
    /// <summary>Mexican Unidad de Inversion (UDI).</summary>
    public static Currency MXV => new(Row.MXV);
    /// <summary>Malaysian Ringgit.</summary>
    public static Currency MYR => new(Row.MYR);
    /// <summary>Mozambique Metical.</summary>
    public static Currency MZN => new(Row.MZN);
    /// <summary>Namibia Dollar.</summary>
    public static Currency NAD => new(Row.NAD);
    /// <summary>Naira.</summary>
    public static Currency NGN => new(Row.NGN);
    /// <summary>Cordoba Oro.</summary>
    public static Currency NIO => new(Row.NIO);
    /// <summary>Norwegian Krone.</summary>
    public static Currency NOK => new(Row.NOK);
    /// <summary>Nepalese Rupee.</summary>
    public static Currency NPR => new(Row.NPR);
    /// <summary>New Zealand Dollar.</summary>
    public static Currency NZD => new(Row.NZD);
    /// <summary>Rial Omani.</summary>
    public static Currency OMR => new(Row.OMR);
    /// <summary>Balboa.</summary>
    public static Currency PAB => new(Row.PAB);
    /// <summary>Sol.</summary>
    public static Currency PEN => new(Row.PEN);
    /// <summary>Kina.</summary>
    public static Currency PGK => new(Row.PGK);
    /// <summary>Philippine Peso.</summary>
    public static Currency PHP => new(Row.PHP);
    /// <summary>Pakistan Rupee.</summary>
    public static Currency PKR => new(Row.PKR);
    /// <summary>Zloty.</summary>
    public static Currency PLN => new(Row.PLN);
    /// <summary>Guarani.</summary>
    public static Currency PYG => new(Row.PYG);
    /// <summary>Qatari Rial.</summary>
    public static Currency QAR => new(Row.QAR);
    /// <summary>Romanian Leu.</summary>
    public static Currency RON => new(Row.RON);
    /// <summary>Serbian Dinar.</summary>
    public static Currency RSD => new(Row.RSD);
    /// <summary>Russian Ruble.</summary>
    public static Currency RUB => new(Row.RUB);
    /// <summary>Rwanda Franc.</summary>
    public static Currency RWF => new(Row.RWF);
    /// <summary>Saudi Riyal.</summary>
    public static Currency SAR => new(Row.SAR);
    /// <summary>Solomon Islands Dollar.</summary>
    public static Currency SBD => new(Row.SBD);
    /// <summary>Seychelles Rupee.</summary>
    public static Currency SCR => new(Row.SCR);
    /// <summary>Sudanese Pound.</summary>
    public static Currency SDG => new(Row.SDG);
    /// <summary>Swedish Krona.</summary>
    public static Currency SEK => new(Row.SEK);
    /// <summary>Singapore Dollar.</summary>
    public static Currency SGD => new(Row.SGD);
    /// <summary>Saint Helena Pound.</summary>
    public static Currency SHP => new(Row.SHP);
    /// <summary>Slovak Koruna, withdrawn in 2009-01; followed by <see cref="EUR"/>.</summary>
    public static Currency SKK => new(Row.SKK);
    /// <summary>Leone.</summary>
    public static Currency SLE => new(Row.SLE);
    /// <summary>Leone, withdrawn in 2023-12; followed by <see cref="SLE"/>.</summary>
    public static Currency SLL => new(Row.SLL);
    /// <summary>Somali Shilling.</summary>
    public static Currency SOS => new(Row.SOS);
    /// <summary>Surinam Dollar.</summary>
    public static Currency SRD => new(Row.SRD);
    /// <summary>South Sudanese Pound.</summary>
    public static Currency SSP => new(Row.SSP);
    /// <summary>Dobra, withdrawn in 2017-12; followed by <see cref="STN"/>.</summary>
    public static Currency STD => new(Row.STD);
    /// <summary>Dobra.</summary>
    public static Currency STN => new(Row.STN);
    /// <summary>El Salvador Colon.</summary>
    public static Currency SVC => new(Row.SVC);
    /// <summary>Syrian Pound.</summary>
    public static Currency SYP => new(Row.SYP);
    /// <summary>Lilangeni.</summary>
    public static Currency SZL => new(Row.SZL);
    /// <summary>Baht.</summary>
    public static Currency THB => new(Row.THB);
    /// <summary>Somoni.</summary>
    public static Currency TJS => new(Row.TJS);
    /// <summary>Turkmenistan Manat, withdrawn in 2009-01; followed by <see cref="TMT"/>.</summary>
    public static Currency TMM => new(Row.TMM);
    /// <summary>Turkmenistan New Manat.</summary>
    public static Currency TMT => new(Row.TMT);
    /// <summary>Tunisian Dinar.</summary>
    public static Currency TND => new(Row.TND);
    /// <summary>Pa’anga.</summary>
    public static Currency TOP => new(Row.TOP);
    /// <summary>Turkish Lira.</summary>
    public static Currency TRY => new(Row.TRY);
    /// <summary>Trinidad and Tobago Dollar.</summary>
    public static Currency TTD => new(Row.TTD);
    /// <summary>New Taiwan Dollar.</summary>
    public static Currency TWD => new(Row.TWD);
    /// <summary>Tanzanian Shilling.</summary>
    public static Currency TZS => new(Row.TZS);
    /// <summary>Hryvnia.</summary>
    public static Currency UAH => new(Row.UAH);
    /// <summary>Uganda Shilling.</summary>
    public static Currency UGX => new(Row.UGX);
    /// <summary>US Dollar.</summary>
    public static Currency USD => new(Row.USD);
    /// <summary>US Dollar (Next day).</summary>
    public static Currency USN => new(Row.USN);
    /// <summary>US Dollar (Same day), withdrawn in 2014-03.</summary>
    public static Currency USS => new(Row.USS);
    /// <summary>Uruguay Peso en Unidades Indexadas (UI).</summary>
    public static Currency UYI => new(Row.UYI);
    /// <summary>Peso Uruguayo.</summary>
    public static Currency UYU => new(Row.UYU);
    /// <summary>Unidad Previsional.</summary>
    public static Currency UYW => new(Row.UYW);
    /// <summary>Uzbekistan Sum.</summary>
    public static Currency UZS => new(Row.UZS);
    /// <summary>Bolivar, withdrawn in 2008-01; followed by <see cref="VEF"/>.</summary>
    public static Currency VEB => new(Row.VEB);
    /// <summary>Bolívar Soberano: a second code, for the redenomination of 2021; <see cref="VES"/> stayed in use.</summary>
    public static Currency VED => new(Row.VED);
    /// <summary>Bolívar, withdrawn in 2018-08; followed by <see cref="VES"/>.</summary>
    public static Currency VEF => new(Row.VEF);
    /// <summary>Bolívar Soberano.</summary>
    public static Currency VES => new(Row.VES);
    /// <summary>Dong.</summary>
    public static Currency VND => new(Row.VND);
    /// <summary>Vatu.</summary>
    public static Currency VUV => new(Row.VUV);
    /// <summary>Tala.</summary>
    public static Currency WST => new(Row.WST);
    /// <summary>Arab Accounting Dinar.</summary>
    public static Currency XAD => new(Row.XAD);
    /// <summary>CFA Franc BEAC.</summary>
    public static Currency XAF => new(Row.XAF);
    /// <summary>Silver.</summary>
    public static Currency XAG => new(Row.XAG);
    /// <summary>Gold.</summary>
    public static Currency XAU => new(Row.XAU);
    /// <summary>Bond Markets Unit European Composite Unit (EURCO).</summary>
    public static Currency XBA => new(Row.XBA);
    /// <summary>Bond Markets Unit European Monetary Unit (E.M.U.-6).</summary>
    public static Currency XBB => new(Row.XBB);
    /// <summary>Bond Markets Unit European Unit of Account 9 (E.U.A.-9).</summary>
    public static Currency XBC => new(Row.XBC);
    /// <summary>Bond Markets Unit European Unit of Account 17 (E.U.A.-17).</summary>
    public static Currency XBD => new(Row.XBD);
    /// <summary>East Caribbean Dollar.</summary>
    public static Currency XCD => new(Row.XCD);
    /// <summary>Caribbean Guilder.</summary>
    public static Currency XCG => new(Row.XCG);
    /// <summary>SDR (Special Drawing Right).</summary>
    public static Currency XDR => new(Row.XDR);
    /// <summary>CFA Franc BCEAO.</summary>
    public static Currency XOF => new(Row.XOF);
    /// <summary>Palladium.</summary>
    public static Currency XPD => new(Row.XPD);
    /// <summary>CFP Franc.</summary>
    public static Currency XPF => new(Row.XPF);
    /// <summary>Platinum.</summary>
    public static Currency XPT => new(Row.XPT);
    /// <summary>Sucre.</summary>
    public static Currency XSU => new(Row.XSU);
    /// <summary>Codes specifically reserved for testing purposes.</summary>
    public static Currency XTS => new(Row.XTS);
    /// <summary>ADB Unit of Account.</summary>
    public static Currency XUA => new(Row.XUA);
    /// <summary>The codes assigned for transactions where no currency is involved.</summary>
    public static Currency XXX => new(Row.XXX);
    /// <summary>Yemeni Rial.</summary>
    public static Currency YER => new(Row.YER);
    /// <summary>Rand.</summary>
    public static Currency ZAR => new(Row.ZAR);
    /// <summary>Zambian Kwacha, withdrawn in 2012-12; followed by <see cref="ZMW"/>.</summary>
    public static Currency ZMK => new(Row.ZMK);
    /// <summary>Zambian Kwacha.</summary>
    public static Currency ZMW => new(Row.ZMW);
    /// <summary>Zimbabwe Dollar, withdrawn in 2008-08; followed by <see cref="ZWR"/>.</summary>
    public static Currency ZWD => new(Row.ZWD);
    /// <summary>Zimbabwe Gold.</summary>
    public static Currency ZWG => new(Row.ZWG);
    /// <summary>Zimbabwe Dollar, withdrawn in 2024-09; followed by <see cref="ZWG"/>.</summary>
    public static Currency ZWL => new(Row.ZWL);
    /// <summary>Zimbabwe Dollar, withdrawn in 2009-06; followed by <see cref="ZWL"/>.</summary>
    public static Currency ZWR => new(Row.ZWR);

    private enum Row : ushort
    {
        AED, AFN, ALL, AMD, ANG, AOA, ARS, AUD, AWG, AZN,
        BAM, BBD, BDT, BGN, BHD, BIF, BMD, BND, BOB, BOV, BRL, BSD, BTN, BWP, BYN, BYR, BZD,
        CAD, CDF, CHE, CHF, CHW, CLF, CLP, CNY, COP, COU, CRC, CUC, CUP, CVE, CYP, CZK,
        DJF, DKK, DOP, DZD,
        EEK, EGP, ERN, ETB, EUR,
        FJD, FKP,
        GBP, GEL, GHC, GHS, GIP, GMD, GNF, GTQ, GYD,
        HKD, HNL, HRK, HTG, HUF,
        IDR, ILS, INR, IQD, IRR, ISK,
        JMD, JOD, JPY,
        KES, KGS, KHR, KMF, KPW, KRW, KWD, KYD, KZT,
        LAK, LBP, LKR, LRD, LSL, LTL, LVL, LYD,
        MAD, MDL, MGA, MKD, MMK, MNT, MOP, MRO, MRU, MTL, MUR, MVR, MWK, MXN, MXV, MYR, MZN,
        NAD, NGN, NIO, NOK, NPR, NZD,
        OMR,
        PAB, PEN, PGK, PHP, PKR, PLN, PYG,
        QAR,
        RON, RSD, RUB, RWF,
        SAR, SBD, SCR, SDG, SEK, SGD, SHP, SKK, SLE, SLL, SOS, SRD, SSP, STD, STN, SVC, SYP, SZL,
        THB, TJS, TMM, TMT, TND, TOP, TRY, TTD, TWD, TZS,
        UAH, UGX, USD, USN, USS, UYI, UYU, UYW, UZS,
        VEB, VED, VEF, VES, VND, VUV,
        WST,
        XAD, XAF, XAG, XAU, XBA, XBB, XBC, XBD, XCD, XCG, XDR, XOF, XPD, XPF, XPT, XSU, XTS, XUA, XXX,
        YER,
        ZAR, ZMK, ZMW, ZWD, ZWG, ZWL, ZWR,
    }

    private readonly record struct Entry(string Code, ushort NumericCode, byte? MinorUnits, string Name, bool IsHistoric = false);

    // A class of its own: the order in which static fields of a partial type are set across its files is not defined.
    private static class Table
    {
        internal static readonly Entry[] Entries =
        [
            new("AED", 784, 2, "UAE Dirham"),
            new("AFN", 971, 2, "Afghani"),
            new("ALL", 8, 2, "Lek"),
            new("AMD", 51, 2, "Armenian Dram"),
            new("ANG", 532, 2, "Netherlands Antillean Guilder", IsHistoric: true),
            new("AOA", 973, 2, "Kwanza"),
            new("ARS", 32, 2, "Argentine Peso"),
            new("AUD", 36, 2, "Australian Dollar"),
            new("AWG", 533, 2, "Aruban Florin"),
            new("AZN", 944, 2, "Azerbaijan Manat"),
            new("BAM", 977, 2, "Convertible Mark"),
            new("BBD", 52, 2, "Barbados Dollar"),
            new("BDT", 50, 2, "Taka"),
            new("BGN", 975, 2, "Bulgarian Lev", IsHistoric: true),
            new("BHD", 48, 3, "Bahraini Dinar"),
            new("BIF", 108, 0, "Burundi Franc"),
            new("BMD", 60, 2, "Bermudian Dollar"),
            new("BND", 96, 2, "Brunei Dollar"),
            new("BOB", 68, 2, "Boliviano"),
            new("BOV", 984, 2, "Mvdol"),
            new("BRL", 986, 2, "Brazilian Real"),
            new("BSD", 44, 2, "Bahamian Dollar"),
            new("BTN", 64, 2, "Ngultrum"),
            new("BWP", 72, 2, "Pula"),
            new("BYN", 933, 2, "Belarusian Ruble"),
            new("BYR", 974, 0, "Belarusian Ruble", IsHistoric: true),
            new("BZD", 84, 2, "Belize Dollar"),
            new("CAD", 124, 2, "Canadian Dollar"),
            new("CDF", 976, 2, "Congolese Franc"),
            new("CHE", 947, 2, "WIR Euro"),
            new("CHF", 756, 2, "Swiss Franc"),
            new("CHW", 948, 2, "WIR Franc"),
            new("CLF", 990, 4, "Unidad de Fomento"),
            new("CLP", 152, 0, "Chilean Peso"),
            new("CNY", 156, 2, "Yuan Renminbi"),
            new("COP", 170, 2, "Colombian Peso"),
            new("COU", 970, 2, "Unidad de Valor Real"),
            new("CRC", 188, 2, "Costa Rican Colon"),
            new("CUC", 931, 2, "Peso Convertible", IsHistoric: true),
            new("CUP", 192, 2, "Cuban Peso"),
            new("CVE", 132, 2, "Cabo Verde Escudo"),
            new("CYP", 196, 2, "Cyprus Pound", IsHistoric: true),
            new("CZK", 203, 2, "Czech Koruna"),
            new("DJF", 262, 0, "Djibouti Franc"),
            new("DKK", 208, 2, "Danish Krone"),
            new("DOP", 214, 2, "Dominican Peso"),
            new("DZD", 12, 2, "Algerian Dinar"),
            new("EEK", 233, 2, "Kroon", IsHistoric: true),
            new("EGP", 818, 2, "Egyptian Pound"),
            new("ERN", 232, 2, "Nakfa"),
            new("ETB", 230, 2, "Ethiopian Birr"),
            new("EUR", 978, 2, "Euro"),
            new("FJD", 242, 2, "Fiji Dollar"),
            new("FKP", 238, 2, "Falkland Islands Pound"),
            new("GBP", 826, 2, "Pound Sterling"),
            new("GEL", 981, 2, "Lari"),
            new("GHC", 288, 2, "Cedi", IsHistoric: true),
            new("GHS", 936, 2, "Ghana Cedi"),
            new("GIP", 292, 2, "Gibraltar Pound"),
            new("GMD", 270, 2, "Dalasi"),
            new("GNF", 324, 0, "Guinean Franc"),
            new("GTQ", 320, 2, "Quetzal"),
            new("GYD", 328, 2, "Guyana Dollar"),
            new("HKD", 344, 2, "Hong Kong Dollar"),
            new("HNL", 340, 2, "Lempira"),
            new("HRK", 191, 2, "Kuna", IsHistoric: true),
            new("HTG", 332, 2, "Gourde"),
            new("HUF", 348, 2, "Forint"),
            new("IDR", 360, 2, "Rupiah"),
            new("ILS", 376, 2, "New Israeli Sheqel"),
            new("INR", 356, 2, "Indian Rupee"),
            new("IQD", 368, 3, "Iraqi Dinar"),
            new("IRR", 364, 2, "Iranian Rial"),
            new("ISK", 352, 0, "Iceland Krona"),
            new("JMD", 388, 2, "Jamaican Dollar"),
            new("JOD", 400, 3, "Jordanian Dinar"),
            new("JPY", 392, 0, "Yen"),
            new("KES", 404, 2, "Kenyan Shilling"),
            new("KGS", 417, 2, "Som"),
            new("KHR", 116, 2, "Riel"),
            new("KMF", 174, 0, "Comorian Franc"),
            new("KPW", 408, 2, "North Korean Won"),
            new("KRW", 410, 0, "Won"),
            new("KWD", 414, 3, "Kuwaiti Dinar"),
            new("KYD", 136, 2, "Cayman Islands Dollar"),
            new("KZT", 398, 2, "Tenge"),
            new("LAK", 418, 2, "Lao Kip"),
            new("LBP", 422, 2, "Lebanese Pound"),
            new("LKR", 144, 2, "Sri Lanka Rupee"),
            new("LRD", 430, 2, "Liberian Dollar"),
            new("LSL", 426, 2, "Loti"),
            new("LTL", 440, 2, "Lithuanian Litas", IsHistoric: true),
            new("LVL", 428, 2, "Latvian Lats", IsHistoric: true),
            new("LYD", 434, 3, "Libyan Dinar"),
            new("MAD", 504, 2, "Moroccan Dirham"),
            new("MDL", 498, 2, "Moldovan Leu"),
            new("MGA", 969, 2, "Malagasy Ariary"),
            new("MKD", 807, 2, "Denar"),
            new("MMK", 104, 2, "Kyat"),
            new("MNT", 496, 2, "Tugrik"),
            new("MOP", 446, 2, "Pataca"),
            new("MRO", 478, 2, "Ouguiya", IsHistoric: true),
            new("MRU", 929, 2, "Ouguiya"),
            new("MTL", 470, 2, "Maltese Lira", IsHistoric: true),
            new("MUR", 480, 2, "Mauritius Rupee"),
            new("MVR", 462, 2, "Rufiyaa"),
            new("MWK", 454, 2, "Malawi Kwacha"),
            new("MXN", 484, 2, "Mexican Peso"),
            new("MXV", 979, 2, "Mexican Unidad de Inversion (UDI)"),
            new("MYR", 458, 2, "Malaysian Ringgit"),
            new("MZN", 943, 2, "Mozambique Metical"),
            new("NAD", 516, 2, "Namibia Dollar"),
            new("NGN", 566, 2, "Naira"),
            new("NIO", 558, 2, "Cordoba Oro"),
            new("NOK", 578, 2, "Norwegian Krone"),
            new("NPR", 524, 2, "Nepalese Rupee"),
            new("NZD", 554, 2, "New Zealand Dollar"),
            new("OMR", 512, 3, "Rial Omani"),
            new("PAB", 590, 2, "Balboa"),
            new("PEN", 604, 2, "Sol"),
            new("PGK", 598, 2, "Kina"),
            new("PHP", 608, 2, "Philippine Peso"),
            new("PKR", 586, 2, "Pakistan Rupee"),
            new("PLN", 985, 2, "Zloty"),
            new("PYG", 600, 0, "Guarani"),
            new("QAR", 634, 2, "Qatari Rial"),
            new("RON", 946, 2, "Romanian Leu"),
            new("RSD", 941, 2, "Serbian Dinar"),
            new("RUB", 643, 2, "Russian Ruble"),
            new("RWF", 646, 0, "Rwanda Franc"),
            new("SAR", 682, 2, "Saudi Riyal"),
            new("SBD", 90, 2, "Solomon Islands Dollar"),
            new("SCR", 690, 2, "Seychelles Rupee"),
            new("SDG", 938, 2, "Sudanese Pound"),
            new("SEK", 752, 2, "Swedish Krona"),
            new("SGD", 702, 2, "Singapore Dollar"),
            new("SHP", 654, 2, "Saint Helena Pound"),
            new("SKK", 703, 2, "Slovak Koruna", IsHistoric: true),
            new("SLE", 925, 2, "Leone"),
            new("SLL", 694, 2, "Leone", IsHistoric: true),
            new("SOS", 706, 2, "Somali Shilling"),
            new("SRD", 968, 2, "Surinam Dollar"),
            new("SSP", 728, 2, "South Sudanese Pound"),
            new("STD", 678, 2, "Dobra", IsHistoric: true),
            new("STN", 930, 2, "Dobra"),
            new("SVC", 222, 2, "El Salvador Colon"),
            new("SYP", 760, 2, "Syrian Pound"),
            new("SZL", 748, 2, "Lilangeni"),
            new("THB", 764, 2, "Baht"),
            new("TJS", 972, 2, "Somoni"),
            new("TMM", 795, 2, "Turkmenistan Manat", IsHistoric: true),
            new("TMT", 934, 2, "Turkmenistan New Manat"),
            new("TND", 788, 3, "Tunisian Dinar"),
            new("TOP", 776, 2, "Pa’anga"),
            new("TRY", 949, 2, "Turkish Lira"),
            new("TTD", 780, 2, "Trinidad and Tobago Dollar"),
            new("TWD", 901, 2, "New Taiwan Dollar"),
            new("TZS", 834, 2, "Tanzanian Shilling"),
            new("UAH", 980, 2, "Hryvnia"),
            new("UGX", 800, 0, "Uganda Shilling"),
            new("USD", 840, 2, "US Dollar"),
            new("USN", 997, 2, "US Dollar (Next day)"),
            new("USS", 998, 2, "US Dollar (Same day)", IsHistoric: true),
            new("UYI", 940, 0, "Uruguay Peso en Unidades Indexadas (UI)"),
            new("UYU", 858, 2, "Peso Uruguayo"),
            new("UYW", 927, 4, "Unidad Previsional"),
            new("UZS", 860, 2, "Uzbekistan Sum"),
            new("VEB", 862, 2, "Bolivar", IsHistoric: true),
            new("VED", 926, 2, "Bolívar Soberano"),
            new("VEF", 937, 2, "Bolívar", IsHistoric: true),
            new("VES", 928, 2, "Bolívar Soberano"),
            new("VND", 704, 0, "Dong"),
            new("VUV", 548, 0, "Vatu"),
            new("WST", 882, 2, "Tala"),
            new("XAD", 396, 2, "Arab Accounting Dinar"),
            new("XAF", 950, 0, "CFA Franc BEAC"),
            new("XAG", 961, null, "Silver"),
            new("XAU", 959, null, "Gold"),
            new("XBA", 955, null, "Bond Markets Unit European Composite Unit (EURCO)"),
            new("XBB", 956, null, "Bond Markets Unit European Monetary Unit (E.M.U.-6)"),
            new("XBC", 957, null, "Bond Markets Unit European Unit of Account 9 (E.U.A.-9)"),
            new("XBD", 958, null, "Bond Markets Unit European Unit of Account 17 (E.U.A.-17)"),
            new("XCD", 951, 2, "East Caribbean Dollar"),
            new("XCG", 532, 2, "Caribbean Guilder"),
            new("XDR", 960, null, "SDR (Special Drawing Right)"),
            new("XOF", 952, 0, "CFA Franc BCEAO"),
            new("XPD", 964, null, "Palladium"),
            new("XPF", 953, 0, "CFP Franc"),
            new("XPT", 962, null, "Platinum"),
            new("XSU", 994, null, "Sucre"),
            new("XTS", 963, null, "Codes specifically reserved for testing purposes"),
            new("XUA", 965, null, "ADB Unit of Account"),
            new("XXX", 999, null, "The codes assigned for transactions where no currency is involved"),
            new("YER", 886, 2, "Yemeni Rial"),
            new("ZAR", 710, 2, "Rand"),
            new("ZMK", 894, 2, "Zambian Kwacha", IsHistoric: true),
            new("ZMW", 967, 2, "Zambian Kwacha"),
            new("ZWD", 716, 2, "Zimbabwe Dollar", IsHistoric: true),
            new("ZWG", 924, 2, "Zimbabwe Gold"),
            new("ZWL", 932, 2, "Zimbabwe Dollar", IsHistoric: true),
            new("ZWR", 935, 2, "Zimbabwe Dollar", IsHistoric: true),
        ];

        /// <summary>Each entry's code packed into 15 bits, ascending as the codes are.</summary>
        internal static readonly ushort[] Keys = Array.ConvertAll(Entries, static entry => Pack(entry.Code));

        internal static readonly ValueList<Currency> Currencies =
            [.. Enumerable.Range(0, Entries.Length).Select(static row => new Currency((Row)row))];
    }
}
