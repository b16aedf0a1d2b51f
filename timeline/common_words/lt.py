"""Lithuanian."""

SMALL = """
    ir kad su ne bet iš į apie yra buvo per po nuo iki dėl kaip jis ji tai taip pat metų metais m d kuris kurie jau
    ar o už prie pagal bus būti pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį
    sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio du trys vakar
    šiandien rytoj sakė mero
"""

COMMON = """
    atidaro automobilis avarija avarijoje bankas bažnyčia bokštas byla dalis darbas dideli diena dienos dieną eismas
    eurų gaisras gaisro gatvė gatvėje gyventojai ieško jaunuoliai kaina kainos kaltina karalius karas kaune kauno
    kelias keturi kitas klaipėda klasė knyga koncertas krizė kuras lapkritis laukia lietus lietuva lietuvių
    lietuvoje lietuvos ligoninė ligoninėje lėktuvas mato medžiai meras merė miestas mieste miestų ministras ministrė
    mirė mokykla mokyklos mokytojai moteris moterys moterų mūsų namai namas nauja naujas nauji nori nukentėjo nuoma
    nėra pabėgo pagalba parlamentas partija pavasarį pavogė pirmas pirmininkas policija policijos pradeda prekyba
    premjeras prezidentas prieš prokuratūra protestas rado randa rastas reikia rinkimai rytą savivaldybė seimas
    seniai serga skandalas sniegas sodyba stabdo streikas sudegė sulaikyti sulaikė susitikimas teismas teismo
    teisėjas tikrina tiltas traukiniai traukinys turi tėvai tūkstančiai ugnis upė upėje uždaro vaikai vaikas vaikų
    vairuotojas vaistai valdžia vanduo vasara vasarą verslas vieta vilniaus vilniuje vilnius visi visos vyrai vyras
    vyriausybė vėjas vėl šalis šeima šuo žemė žiema žmogus žmonių žmonės žuvo žuvę
"""

LETTERS = "ėėįįųų"
