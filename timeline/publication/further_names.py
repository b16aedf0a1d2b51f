"""Month and weekday names of languages with a smaller press, as in `names`; after Unicode CLDR."""

from __future__ import annotations

# Twelve groups a language, from January.
FURTHER_MONTHS = {
    "af": (
        "januarie | februarie | maart | april | mei | junie | julie | augustus | september | oktober | november "
        "| desember"
    ),
    "am": "ጃንዋሪ ጃንዩወሪ | ፌብሩዋሪ ፌብሩወሪ | ማርች | ኤፕሪል | ሜይ | ጁን | ጁላይ | ኦገስት | ሴፕቴምበር | ኦክቶበር | ኖቬምበር | ዲሴምበር",
    "as": "জানুৱাৰী | ফেব্ৰুৱাৰী | মাৰ্চ | এপ্ৰিল | মে' | জুন | জুলাই | আগষ্ট | ছেপ্তেম্বৰ | অক্টোবৰ | নৱেম্বৰ | ডিচেম্বৰ",
    "ckb": (
        "کانوونی_دووەم | شوبات | ئازار | نیسان | ئایار | حوزەیران | تەمووز | ئاب | ئەیلوول | تشرینی_یەکەم "
        "| تشرینی_دووەم | کانونی_یەکەم"
    ),
    "cy": (
        "ionawr | chwefror chwef | mawrth | ebrill | mai | mehefin | gorffennaf gorff | awst | medi | hydref "
        "| tachwedd tach | rhagfyr rhag"
    ),
    "eo": (
        "januaro | februaro | marto | aprilo | majo | junio | julio | aŭgusto | septembro | oktobro | novembro "
        "| decembro"
    ),
    "fil": (
        "enero | pebrero | marso | abril | mayo | hunyo | hulyo | agosto | setyembre | oktubre | nobyembre | disyembre"
    ),
    "fo": "januar | februar | mars | apríl | mai | juni | juli | august | september | oktober | november | desember",
    "fy": (
        "jannewaris | febrewaris | maart | april | maaie | juny | july | augustus | septimber | oktober | novimber "
        "| desimber"
    ),
    "ga": (
        "eanáir | feabhra feabh | márta | aibreán | bealtaine | meitheamh | iúil | lúnasa | meán_fómhair "
        "| deireadh_fómhair | samhain | nollaig"
    ),
    "gu": "જાન્યુઆરી | ફેબ્રુઆરી | માર્ચ | એપ્રિલ | મે | જૂન | જુલાઈ | ઑગસ્ટ ઓગસ્ટ | સપ્ટેમ્બર | ઑક્ટોબર ઓક્ટોબર | નવેમ્બર | ડિસેમ્બર",
    "km": "មករា | កុម្ភៈ | មីនា | មេសា | ឧសភា | មិថុនា | កក្កដា | សីហា | កញ្ញា | តុលា | វិច្ឆិកា | ធ្នូ",
    "kn": "ಜನವರಿ | ಫೆಬ್ರವರಿ | ಮಾರ್ಚ್ | ಏಪ್ರಿಲ್ | ಮೇ | ಜೂನ್ | ಜುಲೈ | ಆಗಸ್ಟ್ | ಸೆಪ್ಟೆಂಬರ್ | ಅಕ್ಟೋಬರ್ | ನವೆಂಬರ್ | ಡಿಸೆಂಬರ್",
    "lb": "januar | februar | mäerz | abrëll | mee | juni | juli | august | september | oktober | november | dezember",
    "lo": "ມັງກອນ | ກຸມພາ | ມີນາ | ເມສາ | ພຶດສະພາ | ມິຖຸນາ | ກໍລະກົດ | ສິງຫາ | ກັນຍາ | ຕຸລາ | ພະຈິກ | ທັນວາ",
    "ml": (
        "ജനുവരി | ഫെബ്രുവരി | മാർച്ച് മാര്‍ച്ച് | ഏപ്രിൽ ഏപ്രില്‍ | മേയ് മെയ് | ജൂൺ ജൂണ്‍ | ജൂലൈ | ഓഗസ്റ്റ് ആഗസ്റ്റ് | സെപ്റ്റംബർ സെപ്തംബര്‍ "
        "| ഒക്‌ടോബർ ഒക്ടോബർ ഒക്ടോബര്‍ | നവംബർ നവംബര്‍ | ഡിസംബർ ഡിസംബര്‍"
    ),
    "mr": ("जानेवारी जाने | फेब्रुवारी फेब्रु | मार्च | एप्रिल | मे | जून | जुलै | ऑगस्ट | सप्टेंबर | ऑक्टोबर | नोव्हेंबर | डिसेंबर"),
    "mt": "jannar | frar | marzu | april | mejju | ġunju | lulju | awwissu | settembru | ottubru | novembru | diċembru",
    "my": "ဇန်နဝါရီ | ဖေဖော်ဝါရီ | မတ် | ဧပြီ | မေ | ဇွန် | ဇူလိုင် | ဩဂုတ် | စက်တင်ဘာ | အောက်တိုဘာ | နိုဝင်ဘာ | ဒီဇင်ဘာ",
    "ne": "जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे | जुन | जुलाई | अगस्ट | सेप्टेम्बर | अक्टोबर | नोभेम्बर | डिसेम्बर",
    "nn": "januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember",
    "or": "ଜାନୁଆରୀ | ଫେବୃଆରୀ | ମାର୍ଚ୍ଚ | ଅପ୍ରେଲ | ମଇ | ଜୁନ | ଜୁଲାଇ | ଅଗଷ୍ଟ | ସେପ୍ଟେମ୍ବର | ଅକ୍ଟୋବର | ନଭେମ୍ବର | ଡିସେମ୍ବର",
    "pa": "ਜਨਵਰੀ | ਫ਼ਰਵਰੀ ਫਰਵਰੀ | ਮਾਰਚ | ਅਪ੍ਰੈਲ | ਮਈ | ਜੂਨ | ਜੁਲਾਈ | ਅਗਸਤ | ਸਤੰਬਰ | ਅਕਤੂਬਰ | ਨਵੰਬਰ | ਦਸੰਬਰ",
    "ps": "جنوري | فبروري فېبروري | مارچ | اپریل | مۍ | جون | جولای | اګست | سپتمبر سېپتمبر | اکتوبر | نومبر | دسمبر",
    "si": "ජනවාරි | පෙබරවාරි | මාර්තු | අප්‍රේල් | මැයි | ජූනි | ජූලි | අගෝස්තු | සැප්තැම්බර් | ඔක්තෝබර් | නොවැම්බර් | දෙසැම්බර්",
    "so": (
        "jannaayo janaayo | febraayo | maarso | abriil | maajo | juun | luuliyo | ogosto | sebteembar | oktoobar "
        "| noofeembar | diseembar"
    ),
    "sw": "januari | februari | machi | aprili | mei | juni | julai | agosti | septemba | oktoba | novemba | desemba",
    "ta": "ஜனவரி | பிப்ரவரி | மார்ச் | ஏப்ரல் | மே | ஜூன் | ஜூலை | ஆகஸ்ட் | செப்டம்பர் | அக்டோபர் | நவம்பர் | டிசம்பர்",
    "te": "జనవరి | ఫిబ్రవరి | మార్చి | ఏప్రిల్ | మే | జూన్ | జులై | ఆగస్టు | సెప్టెంబర్ | అక్టోబర్ | నవంబర్ | డిసెంబర్",
    "tg": "январ | феврал | март | апрел | май | июн | июл | август | сентябр | октябр | ноябр | декабр",
    "uz": (
        "yanvar январ | fevral феврал | mart март | aprel апрел | may май | iyun июн | iyul июл | avgust август "
        "| sentabr sentyabr сентябр | oktabr oktyabr октябр | noyabr ноябр | dekabr декабр"
    ),
}

# Seven groups a language, from Monday.
FURTHER_WEEKDAYS = {
    "af": "maandag | dinsdag | woensdag | donderdag | vrydag | saterdag | sondag",
    "am": "ሰኞ | ማክሰኞ | ረቡዕ | ሐሙስ | ዓርብ | ቅዳሜ | እሑድ",
    "cy": "dydd_llun llun | dydd_mawrth | dydd_mercher | dydd_iau | dydd_gwener | dydd_sadwrn | dydd_sul",
    "eo": "lundo | mardo | merkredo | ĵaŭdo | vendredo | sabato | dimanĉo",
    "fil": "lunes | martes | miyerkules | huwebes | biyernes | sabado | linggo",
    "fo": "mánadagur | týsdagur | mikudagur | hósdagur | fríggjadagur | leygardagur | sunnudagur",
    "ga": "dé_luain luan | dé_máirt máirt | dé_céadaoin | déardaoin | dé_haoine aoine | dé_sathairn | dé_domhnaigh",
    "gu": "સોમવાર | મંગળવાર | બુધવાર | ગુરુવાર | શુક્રવાર | શનિવાર | રવિવાર",
    "km": "ច័ន្ទ | អង្គារ | ពុធ | ព្រហស្បតិ៍ | សុក្រ | សៅរ៍ | អាទិត្យ",
    "kn": "ಸೋಮವಾರ | ಮಂಗಳವಾರ | ಬುಧವಾರ | ಗುರುವಾರ | ಶುಕ್ರವಾರ | ಶನಿವಾರ | ಭಾನುವಾರ",
    "lb": "méindeg | dënschdeg | mëttwoch | donneschdeg | freideg | samschdeg | sonndeg",
    "lo": "ວັນຈັນ | ວັນອັງຄານ | ວັນພຸດ | ວັນພະຫັດ | ວັນສຸກ | ວັນເສົາ | ວັນອາທິດ",
    "ml": "തിങ്കൾ | ചൊവ്വ | ബുധൻ | വ്യാഴം | വെള്ളി | ശനി | ഞായർ",
    "mr": "सोमवार | मंगळवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार",
    "ne": "सोमबार | मङ्गलबार | बुधबार | बिहिबार | शुक्रबार | शनिबार | आइतबार",
    "nn": "måndag | tysdag | onsdag | torsdag | fredag | laurdag | søndag",
    "or": "ସୋମବାର | ମଙ୍ଗଳବାର | ବୁଧବାର | ଗୁରୁବାର | ଶୁକ୍ରବାର | ଶନିବାର | ରବିବାର",
    "pa": "ਸੋਮਵਾਰ | ਮੰਗਲਵਾਰ | ਬੁੱਧਵਾਰ | ਵੀਰਵਾਰ | ਸ਼ੁੱਕਰਵਾਰ | ਸ਼ਨਿੱਚਰਵਾਰ | ਐਤਵਾਰ",
    "si": "සඳුදා | අඟහරුවාදා | බදාදා | බ්‍රහස්පතින්දා | සිකුරාදා | සෙනසුරාදා | ඉරිදා",
    "so": "isniin | talaado | arbaco | khamiis | jimco | sabti | axad",
    "sw": "jumatatu | jumanne | jumatano | alhamisi | ijumaa | jumamosi | jumapili",
    "ta": "திங்கள் | செவ்வாய் | புதன் | வியாழன் | வெள்ளி | சனி | ஞாயிறு",
    "te": "సోమవారం | మంగళవారం | బుధవారం | గురువారం | శుక్రవారం | శనివారం | ఆదివారం",
    "th": ("วันจันทร์ จันทร์ | วันอังคาร อังคาร | วันพุธ พุธ | วันพฤหัสบดี พฤหัสบดี | วันศุกร์ ศุกร์ | วันเสาร์ เสาร์ | วันอาทิตย์ อาทิตย์"),
    "uz": (
        "dushanba душанба | seshanba сешанба | chorshanba чоршанба | payshanba пайшанба | juma жума | shanba шанба "
        "| yakshanba якшанба"
    ),
}
