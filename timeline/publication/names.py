"""Month and weekday names that newspapers print in headers, by language; after Unicode CLDR, with short forms."""

from __future__ import annotations

# Twelve groups a language, from January; words of one group are spellings of one month, "_" stands for a space.
MONTHS = {
    "en": (
        "january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september "
        "sep sept | october oct | november nov | december dec"
    ),
    "de": (
        "januar jan jänner | februar feb feber | märz mär mrz maerz | april apr | mai | juni jun | juli jul "
        "| august aug | september sept sep | oktober okt | november nov | dezember dez"
    ),
    "fr": (
        "janvier janv jan | février févr fév fev | mars | avril avr | mai | juin | juillet juil | août aout | "
        "septembre sept | octobre oct | novembre nov | décembre déc dec"
    ),
    "es": (
        "enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | "
        "septiembre sept setiembre sep | octubre oct | noviembre nov | diciembre dic"
    ),
    "it": (
        "gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | "
        "settembre set sett | ottobre ott | novembre nov | dicembre dic"
    ),
    "pt": (
        "janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | "
        "setembro set | outubro out | novembro nov | dezembro dez"
    ),
    "nl": (
        "januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | september "
        "sep | oktober okt | november nov | december dec"
    ),
    "sv": (
        "januari jan | februari feb | mars | april apr | maj | juni | juli | augusti aug | september sep | oktober "
        "okt | november nov | december dec"
    ),
    "da": (
        "januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep "
        "| oktober okt | november nov | december dec"
    ),
    "nb": (
        "januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep | "
        "oktober okt | november nov | desember des"
    ),
    "fi": (
        "tammikuuta tammi tammikuu | helmikuuta helmi helmikuu | maaliskuuta maalis maaliskuu | huhtikuuta huhti "
        "huhtikuu | toukokuuta touko toukokuu | kesäkuuta kesä kesäkuu | heinäkuuta heinä heinäkuu | elokuuta elo "
        "elokuu | syyskuuta syys syyskuu | lokakuuta loka lokakuu | marraskuuta marras marraskuu | joulukuuta joulu "
        "joulukuu"
    ),
    "is": (
        "janúar jan | febrúar feb | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú | september sep | "
        "október okt | nóvember nóv | desember des"
    ),
    "pl": (
        "stycznia sty styczeń | lutego lut luty | marca mar marzec | kwietnia kwi kwiecień | maja maj | czerwca cze "
        "czerwiec | lipca lip lipiec | sierpnia sie sierpień | września wrz wrzesień | października paź październik "
        "| listopada lis listopad | grudnia gru grudzień"
    ),
    "cs": (
        "ledna led leden | února úno únor | března bře březen | dubna dub duben | května kvě květen | června čvn "
        "červen | července čvc červenec | srpna srp srpen | září zář | října říj říjen | listopadu lis listopad | "
        "prosince pro prosinec"
    ),
    "sk": (
        "januára jan január | februára feb február | marca mar marec | apríla apr apríl | mája máj | júna jún | "
        "júla júl | augusta aug august | septembra sep september | októbra okt október | novembra nov november | "
        "decembra dec december"
    ),
    "hu": (
        "január jan | február febr | március márc | április ápr | május máj | június jún | július júl | augusztus "
        "aug | szeptember szept | október okt | november nov | december dec"
    ),
    "ro": (
        "ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | "
        "septembrie sept | octombrie oct | noiembrie nov | decembrie dec"
    ),
    "tr": (
        "ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos ağu | eylül "
        "eyl | ekim eki | kasım kas | aralık ara"
    ),
    "el": (
        "ιανουαρίου ιαν ιανουάριος | φεβρουαρίου φεβ φεβρουάριος | μαρτίου μαρ μάρτιος μάρ | απριλίου απρ απρίλιος "
        "| μαΐου μαΐ μάιος μάι | ιουνίου ιουν ιούνιος ιούν | ιουλίου ιουλ ιούλιος ιούλ | αυγούστου αυγ αύγουστος "
        "αύγ | σεπτεμβρίου σεπ σεπτέμβριος | οκτωβρίου οκτ οκτώβριος | νοεμβρίου νοε νοέμβριος νοέ | δεκεμβρίου δεκ "
        "δεκέμβριος"
    ),
    "ru": (
        "января янв январь | февраля февр февраль фев | марта мар март | апреля апр апрель | мая май | июня июн "
        "июнь | июля июл июль | августа авг август | сентября сент сентябрь сен | октября окт октябрь | ноября нояб "
        "ноябрь ноя | декабря дек декабрь"
    ),
    "uk": (
        "січня січ січень | лютого лют лютий | березня бер березень | квітня квіт квітень | травня трав травень | "
        "червня черв червень | липня лип липень | серпня серп серпень | вересня вер вересень | жовтня жовт жовтень "
        "| листопада лист листопад | грудня груд грудень"
    ),
    "be": (
        "студзеня сту студзень | лютага лют люты | сакавіка сак сакавік | красавіка кра красавік | мая май | "
        "чэрвеня чэр чэрвень | ліпеня ліп ліпень | жніўня жні жнівень | верасня вер верасень | кастрычніка кас "
        "кастрычнік | лістапада ліс лістапад | снежня сне снежань"
    ),
    "bg": (
        "януари яну | февруари фев | март | април апр | май | юни | юли | август авг | септември сеп | октомври окт "
        "| ноември ное | декември дек"
    ),
    "sr": (
        "јануар јан januar jan | фебруар феб februar feb | март мар mart | април апр april | мај maj | јун jun | "
        "јул jul | август авг avgust avg | септембар сеп septembar | октобар окт oktobar okt | новембар нов "
        "novembar | децембар дец decembar dec"
    ),
    "hr": (
        "siječnja sij siječanj | veljače velj veljača | ožujka ožu ožujak | travnja tra travanj | svibnja svi "
        "svibanj | lipnja lip lipanj | srpnja srp srpanj | kolovoza kol kolovoz | rujna ruj rujan | listopada lis "
        "listopad | studenoga stu studeni | prosinca pro prosinac"
    ),
    "sl": (
        "januar jan | februar feb | marec mar | april apr | maj | junij jun | julij jul | avgust avg | september "
        "sep | oktober okt | november nov | december dec"
    ),
    "mk": (
        "јануари јан | февруари фев | март мар | април апр | мај | јуни јун | јули јул | август авг | септември сеп "
        "| октомври окт | ноември ное | декември дек"
    ),
    "lt": (
        "sausio saus sausis | vasario vas vasaris | kovo kov kovas | balandžio bal balandis | gegužės geg gegužė | "
        "birželio birž birželis | liepos liep liepa | rugpjūčio rugp rugpjūtis | rugsėjo rugs rugsėjis | spalio "
        "spal spalis | lapkričio lapkr lapkritis | gruodžio gruod gruodis"
    ),
    "lv": (
        "janvāris janvārī janv | februāris februārī febr | marts martā | aprīlis aprīlī apr | maijs maijā | "
        "jūnijs jūnijā jūn | jūlijs jūlijā jūl | augusts augustā aug | septembris septembrī sept | "
        "oktobris oktobrī okt | novembris novembrī nov | decembris decembrī dec"
    ),
    "et": (
        "jaanuar jaan | veebruar veebr | märts | aprill apr | mai | juuni | juuli | august aug | september sept | "
        "oktoober okt | november nov | detsember dets"
    ),
    "ca": (
        "gener gen | febrer febr | març | abril abr | maig | juny | juliol jul | agost ag | setembre set | octubre "
        "oct | novembre nov | desembre des"
    ),
    "eu": (
        "urtarrila urt | otsaila ots | martxoa mar | apirila api | maiatza mai | ekaina eka | uztaila uzt | abuztua "
        "abu | iraila ira | urria urr | azaroa aza | abendua abe"
    ),
    "gl": (
        "xaneiro xan | febreiro feb | marzo mar | abril abr | maio | xuño | xullo xul | agosto ago | setembro set | "
        "outubro out | novembro nov | decembro dec"
    ),
    "ar": (
        "يناير كانون_الثاني | فبراير شباط | مارس آذار | أبريل نيسان إبريل ابريل | مايو أيار | يونيو حزيران | يوليو "
        "تموز | أغسطس آب | سبتمبر أيلول | أكتوبر تشرين_الأول | نوفمبر تشرين_الثاني | ديسمبر كانون_الأول"
    ),
    "fa": (
        "ژانویهٔ ژانویه | فوریهٔ فوریه | مارس | آوریل | مهٔ مه | ژوئن | ژوئیهٔ ژوئیه | اوت | سپتامبر | اکتبر | "
        "نوامبر | دسامبر"
    ),
    "he": (
        "ינואר ינו | פברואר פבר | מרץ | אפריל אפר | מאי | יוני | יולי | אוגוסט אוג | ספטמבר ספט | אוקטובר אוק | "
        "נובמבר נוב | דצמבר דצמ"
    ),
    "hi": (
        "जनवरी जन | फ़रवरी फ़र | मार्च | अप्रैल | मई | जून | जुलाई जुल | अगस्त अग | सितंबर सित | अक्टूबर अक्टू | नवंबर नव | दिसंबर दिस"
    ),
    "bn": (
        "জানুয়ারী জানু | ফেব্রুয়ারী ফেব | মার্চ | এপ্রিল এপ্রি | মে | জুন | জুলাই জুল | আগস্ট আগ | সেপ্টেম্বর সেপ "
        "| অক্টোবর অক্টো | নভেম্বর নভে | ডিসেম্বর ডিসে"
    ),
    "ur": ("جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر"),
    "id": (
        "januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agu ags | "
        "september sep | oktober okt | november nov | desember des"
    ),
    "ms": (
        "januari jan | februari feb | mac | april apr | mei | jun | julai jul | ogos ogo | september sep | oktober "
        "okt | november nov | disember dis"
    ),
    "sq": (
        "janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik korr | gusht gush | shtator sht "
        "| tetor tet | nëntor nën | dhjetor dhj"
    ),
    "az": (
        "yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avqust avq | sentyabr sen | "
        "oktyabr okt | noyabr noy | dekabr dek"
    ),
    "ka": (
        "იანვარი იან | თებერვალი თებ | მარტი მარ | აპრილი აპრ | მაისი მაი | ივნისი ივნ | ივლისი ივლ | აგვისტო აგვ | "
        "სექტემბერი სექ | ოქტომბერი ოქტ | ნოემბერი ნოე | დეკემბერი დეკ"
    ),
    "hy": (
        "հունվարի հնվ հունվար | փետրվարի փտվ փետրվար | մարտի մրտ մարտ | ապրիլի ապր ապրիլ | մայիսի մյս մայիս | "
        "հունիսի հնս հունիս | հուլիսի հլս հուլիս | օգոստոսի օգս օգոստոս | սեպտեմբերի սեպ սեպտեմբեր | հոկտեմբերի հոկ "
        "հոկտեմբեր | նոյեմբերի նոյ նոյեմբեր | դեկտեմբերի դեկ դեկտեմբեր"
    ),
    "kk": (
        "қаңтар қаң | ақпан ақп | наурыз нау | сәуір сәу | мамыр мам | маусым мау | шілде шіл | тамыз там | "
        "қыркүйек қыр | қазан қаз | қараша қар | желтоқсан жел"
    ),
}

# Seven groups a language, from Monday.
WEEKDAYS = {
    "en": ("monday mon | tuesday tue | wednesday wed | thursday thu | friday fri | saturday sat | sunday sun"),
    "de": ("montag mo | dienstag di | mittwoch mi | donnerstag do | freitag fr | samstag sa | sonntag so"),
    "fr": ("lundi lun | mardi mar | mercredi mer | jeudi jeu | vendredi ven | samedi sam | dimanche dim"),
    "es": ("lunes lun | martes mar | miércoles mié | jueves jue | viernes vie | sábado sáb | domingo dom"),
    "it": ("lunedì lun | martedì mar | mercoledì mer | giovedì gio | venerdì ven | sabato sab | domenica dom"),
    "pt": (
        "segunda-feira seg | terça-feira ter | quarta-feira qua | quinta-feira qui | sexta-feira sex | sábado sáb | "
        "domingo dom"
    ),
    "nl": ("maandag ma | dinsdag di | woensdag wo | donderdag do | vrijdag vr | zaterdag za | zondag zo"),
    "sv": ("måndag mån | tisdag tis | onsdag ons | torsdag tors | fredag fre | lördag lör | söndag sön"),
    "da": ("mandag man | tirsdag tirs | onsdag ons | torsdag tors | fredag fre | lørdag lør | søndag søn"),
    "nb": ("mandag man | tirsdag tir | onsdag ons | torsdag tor | fredag fre | lørdag lør | søndag søn"),
    "fi": (
        "maanantaina ma maanantai | tiistaina ti tiistai | keskiviikkona ke keskiviikko | torstaina to torstai | "
        "perjantaina pe perjantai | lauantaina la lauantai | sunnuntai su"
    ),
    "is": (
        "mánudagur mán | þriðjudagur þri | miðvikudagur mið | fimmtudagur fim | föstudagur fös | laugardagur lau | "
        "sunnudagur sun"
    ),
    "pl": ("poniedziałek pon | wtorek wt | środa śr | czwartek czw | piątek pt | sobota sob | niedziela niedz"),
    "cs": ("pondělí po | úterý út | středa st | čtvrtek čt | pátek pá | sobota so | neděle ne"),
    "sk": ("pondelok po | utorok ut | streda st | štvrtok št | piatok pi | sobota so | nedeľa ne"),
    "hu": ("hétfő | kedd | szerda sze | csütörtök cs | péntek | szombat szo | vasárnap"),
    "ro": ("luni lun | marți mar | miercuri mie | joi | vineri vin | sâmbătă sâm | duminică dum"),
    "tr": ("pazartesi pzt | salı sal | çarşamba çar | perşembe per | cuma cum | cumartesi cmt | pazar paz"),
    "el": ("δευτέρα δευ | τρίτη τρί | τετάρτη τετ | πέμπτη πέμ | παρασκευή παρ | σάββατο σάβ | κυριακή κυρ"),
    "ru": ("понедельник пн | вторник вт | среда ср | четверг чт | пятница пт | суббота сб | воскресенье вс"),
    "uk": ("понеділок пн | вівторок вт | середа ср | четвер чт | пʼятниця пт | субота сб | неділя нд"),
    "be": ("панядзелак пн | аўторак аў | серада ср | чацвер чц | пятніца пт | субота сб | нядзеля нд"),
    "bg": ("понеделник пн | вторник вт | сряда ср | четвъртък чт | петък пт | събота сб | неделя нд"),
    "sr": ("понедељак пон | уторак уто | среда сре | четвртак чет | петак пет | субота суб | недеља нед"),
    "hr": ("ponedjeljak pon | utorak uto | srijeda sri | četvrtak čet | petak pet | subota sub | nedjelja ned"),
    "sl": ("ponedeljek pon | torek tor | sreda sre | četrtek čet | petek pet | sobota sob | nedelja ned"),
    "mk": ("понеделник пон | вторник вто | среда сре | четврток чет | петок пет | сабота саб | недела нед"),
    "lt": (
        "pirmadienis pr | antradienis an | trečiadienis tr | ketvirtadienis kt | penktadienis pn | šeštadienis št | "
        "sekmadienis sk"
    ),
    "lv": (
        "pirmdiena pirmd | otrdiena otrd | trešdiena trešd | ceturtdiena ceturtd | piektdiena piektd | sestdiena "
        "sestd | svētdiena svētd"
    ),
    "et": ("esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev"),
    "ca": ("dilluns dl | dimarts dt | dimecres dc | dijous dj | divendres dv | dissabte ds | diumenge dg"),
    "eu": ("astelehena al | asteartea ar | asteazkena az | osteguna og | ostirala or | larunbata lr | igandea ig"),
    "gl": ("luns | martes mar | mércores mér | xoves xov | venres ven | sábado sáb | domingo dom"),
    "ar": ("الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد"),
    "fa": ("دوشنبه | سه‌شنبه | چهارشنبه | پنجشنبه | جمعه | شنبه | یکشنبه"),
    "he": (
        "יום_שני יום_ב | יום_שלישי יום_ג | יום_רביעי יום_ד | יום_חמישי יום_ה | יום_שישי יום_ו | יום_שבת שבת | "
        "יום_ראשון יום_א"
    ),
    "hi": ("सोमवार सोम | मंगलवार मंगल | बुधवार बुध | गुरुवार गुरु | शुक्रवार शुक्र | शनिवार शनि | रविवार रवि"),
    "bn": ("সোমবার সোম | মঙ্গলবার মঙ্গল | বুধবার বুধ | বৃহস্পতিবার বৃহস্পতি | শুক্রবার শুক্র | শনিবার শনি | রবিবার রবি"),
    "ur": ("پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار"),
    "id": ("senin sen | selasa sel | rabu rab | kamis kam | jumat jum | sabtu sab | minggu min"),
    "ms": ("isnin isn | selasa sel | rabu rab | khamis kha | jumaat jum | sabtu sab | ahad ahd"),
    "sq": ("e_hënë hën | e_martë mar | e_mërkurë mër | e_enjte enj | e_premte pre | e_shtunë sht | e_diel die"),
    "az": ("bazar_ertəsi b.e | çərşənbə_axşamı ç.a | çərşənbə | cümə_axşamı c.a | cümə | şənbə | bazar"),
    "ka": ("ორშაბათი ორშ | სამშაბათი სამ | ოთხშაბათი ოთხ | ხუთშაბათი ხუთ | პარასკევი პარ | შაბათი შაბ | კვირა კვი"),
    "hy": ("երկուշաբթի երկ | երեքշաբթի երք | չորեքշաբթի չրք | հինգշաբթի հնգ | ուրբաթ ուր | շաբաթ շբթ | կիրակի կիր"),
    "kk": ("дүйсенбі дс | сейсенбі сс | сәрсенбі ср | бейсенбі бс | жұма жм | сенбі сб | жексенбі жс"),
}
