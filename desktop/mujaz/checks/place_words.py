"""Other words that name a country, a region or a great city: its people, its short names, its older name.

A word that begins like the name itself ("Syrian", "Iraqi", "Malaysian") needs no entry.
"""

from types import MappingProxyType

_TABLE = """
afghanistan: afghan afghans
africa: african
aleppo: aleppine
alps: alpine
america: american americans us u.s. usa u.s.a. united states
andalusia: andalusian andalus
andes: andean
antigua barbuda: antiguan
argentina: argentine argentinian
asia: asian
athens: athenian
beijing: peking
belgium: belgian
bombay: mumbai
bosnia herzegovina: bosnian bosniak
botswana: motswana
britain: kingdom uk u.k. britain british briton britons england english scottish welsh
burkina faso: burkinabe
byzantium: byzantine
cairo: cairene
canada: canadian
carthage: carthaginian punic
central african republic: car
chad: chadian
china: chinese sino prc
comoros: comorian
congo: congolese drc
constantinople: istanbul byzantine
croatia: croat croatian
cyprus: cypriot
czech republic: czechia czech bohemian
denmark: danish dane danes
dominican republic: dominica
east timor: timorese leste
egypt: egyptian
emirates: uae u.a.e. emirati emiratis emirates
england: english british
eswatini: swaziland swazi
europe: european eu
finland: finnish finn finns
florence: florentine
france: french frenchman frenchmen
gaza: gazan strip
germany: german germans
greece: greek greeks hellenic
algeria: algerian algiers
greenland: greenlandic
hama: hamawi
homs: homsi
guinea: guinean
hejaz: hijaz hijazi
holland: dutch netherlands
hong kong: hk
iceland: icelandic
india: indian
iran: iranian persian persia
iraq: iraqi
ireland: irish eire
israel: israeli
istanbul: constantinople
ivory coast: cote d'ivoire côte ivorian
jerusalem: quds
jordan: jordanian
kazakhstan: kazakh
kosovo: kosovar
kurdistan: kurdish kurd kurds krg
kuwait: kuwaiti
kyrgyzstan: kyrgyz
laos: lao laotian
lebanon: lebanese
lesotho: basotho
levant: levantine sham
libya: libyan
macedonia: macedonian
madagascar: malagasy
mali: malian
malta: maltese
mauritania: mauritanian
mecca: makkah meccan
mexico: mexican
milan: milanese
moldova: moldovan
monaco: monegasque
morocco: moroccan
moscow: muscovite kremlin
mumbai: bombay
myanmar: burma burmese
najd: nejd
naples: neapolitan
netherlands: dutch holland
new york: ny nyc
new zealand: nz kiwi zealander
nile: nilotic
north korea: dprk korean
norway: norwegian
oman: omani
pakistan: pakistani
palestine: palestinian palestinians
persia: persian iran
peru: peruvian
philippines: filipino filipinos philippine
poland: polish pole poles
portugal: portuguese
qatar: qatari
romania: romanian
rome: roman
russia: russian soviet ussr
san diego: ucsd
saudi arabia: saudi ksa saudis
scotland: scottish scots scot
serbia: serb serbs serbian
slovakia: slovak
slovenia: slovene
somalia: somali somalis
south africa: african rsa
south korea: korean rok
soviet union: soviet ussr
spain: hispania iberia iberian spanish spaniard spaniards
sri lanka: lankan ceylon
sudan: sudanese
sweden: swedish swede swedes
switzerland: swiss
syria: syrian
taiwan: taiwanese
tajikistan: tajik
thailand: thai thais siam
troy: trojan
tunisia: tunisian
turkey: turkish türkiye turk turks
turkmenistan: turkmen
ukraine: ukrainian
united arab emirates: uae u.a.e. emirati emiratis emirates
united kingdom: kingdom uk u.k. britain british briton britons england english scottish welsh
united states: us u.s. usa u.s.a. american americans america states stateside
uzbekistan: uzbek
ulan bator: ulaanbaatar
vatican: holy see pope papal
venezuela: venezuelan
venice: venetian
vienna: viennese
vietnam: vietnamese viet
wales: welsh
washington: d.c. dc
west bank: banks
yemen: yemeni
"""

OTHER_NAMES = MappingProxyType(
    {name: frozenset(words.split()) for name, _, words in (line.partition(":") for line in _TABLE.strip().splitlines())}
)
"""By lower-case name, lower-case words of which one in the English is enough."""

CAPITALS = MappingProxyType(
    {
        "united states": "washington",
        "america": "washington",
        "russia": "moscow",
        "china": "beijing",
        "britain": "london",
        "united kingdom": "london",
        "france": "paris",
        "germany": "berlin",
        "turkey": "ankara",
        "iran": "tehran",
        "syria": "damascus",
        "iraq": "baghdad",
        "lebanon": "beirut",
        "jordan": "amman",
        "egypt": "cairo",
        "saudi arabia": "riyadh",
        "qatar": "doha",
        "japan": "tokyo",
        "ukraine": "kyiv",
        "north korea": "pyongyang",
        "south korea": "seoul",
    }
)
"""By lower-case country, the capital that news says for its government."""

WITH_ARTICLE = frozenset(
    """
    cairo riyadh doha manama khartoum rabat alexandria basra mosul jerusalem algiers najaf anbar fallujah hasakah raqqa
    latakia suwayda hodeidah giza aqaba casablanca zaatari damascus marrakesh mansoura qamishli qatif dammam mocha
    adriatic hermel ahsa qassim arish fujairah sharjah japan hungary niger balkans euphrates tigris iraq kuwait yemen
    sudan jordan algeria morocco bahrain india china sweden norway denmark austria portugal brazil argentina mexico
    vatican cameroon congo senegal gabon ecuador czech andalusia petra fayoum nile amazon rhine danube volga himalayas
    alps caucasus levant maghreb hejaz minya nasiriyah samawah diwaniyah hillah kufa qaim rutba ramadi habbaniyah tikrit
    bukamal mayadin tanf ghouta bab salamiyah mediterranean atlantic bosphorus dardanelles anatolia crimea sahara sahel
    darfur nubia palestine syria egypt lebanon philippines bahamas maldives comoros emirates qusayr zabadani rastan
    suwaida hasaka nabatieh daraa sinai ismailia qalyubia gharbia sharqia dakahlia menoufia obeid fasher geneina damazin
    gedaref
    """.split()
)
"""Places whose Arabic name has the article and is no ordinary word."""
ORDINARY = frozenset(
    """
    سلاله جوهر رصد حولي مشهد كوني قيصريه ايو كوبا زبده ليالي ابها ازمت ديدان ينبع كورال معسكر زواره امون باتور مالي كابل
    بيتا ملكه وجده مني سويديه سويدي حائل تدمر زاما جديده عاليه ورونا كوف دوما ادري مسقط هجين سوف مرسي ساحل جبل وادي قريه
    بلده سعيد صالح نوي داعل جاسم ام راس عين بيت دير تل كفر برج حصن قصر باب سوق شارع جسر نهر بحر بحيره جزيره مدينه ميناء
    منطقه حي ريف غرب شرق شمال جنوب وسط مركز بنات بني رام بابل سري صور صيد سن حمام حمر نجد حجه عمران تعز لحج ابين شبوه
    صعده مارب بون بال لندا لين مان نيس تور ليل بات باث كان
    """.split()
)
"""Folded words that are places too, and mostly something else."""
GENERIC = frozenset(
    """
    the of and al el a an in on de la le del di new old north south east west northern southern eastern western central
    upper lower great greater city town village province governorate state states county district region republic
    democratic people's kingdom united union island islands isle river lake sea ocean gulf bay strait mount mountain
    mountains valley desert port fort airport square street camp bridge saint st st. san santa peninsula coast cape hill
    hills area land lands palace mosque church university empire federation
    """.split()
)
"""Words of English names that tell nothing by themselves."""
HEADS = frozenset("مدينه بلده قريه محافظه ولايه ناحيه قضاء مخيم مطار ميناء معبر حي بلدتي مدينتي مديريه جزيره".split())
"""Folded words after which a place is named, whatever else its name means."""
