"""Turkish."""

SMALL = """
    ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise ne en var o ancak günü yıl söyledi oldu göre
    olduğunu her pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz
    ağustos eylül ekim kasım aralık iki üç dört beş dün bugün yarın
"""

COMMON = """
    acil acı aile ailesi alan aldı almak altı altın alındı alıyor anlaşma anne ara araba arada arasında araç artık
    artıyor artış asker at ateş avukat ay aylık ayrı az azaldı açık açıkladı açıldı ağır aşk baba bahar bakan
    bakanlık bakanı balık banka barış bas basın batı başarı başka başkan başkanı başladı başlıyor bebek bekleniyor
    bekliyor belediye belli ben bin bina biraz bitti biz bize boş böyle bütün büyük bırak can cep cezaevi cezası
    cinayet damat darbe dava davası dağ dedi deniz deprem ders destek devlet değil değişti dikkat dil diye diğer
    doktor dokuz dolar dolayı doğru doğu durdu durum duruşma döndü dönem dünya düğün düştü dış eden edildi edilen
    ediyor ek ekonomi elektrik enerji erkek erken eski et etkili etti ev evde evler eğitim eş film fiyat fiyatlar
    futbol gece geldi gelecek geliyor gemi genç gençler gerek geri gerçek getirdi geçen geçti giden girdi gitti grev
    grevi gördü görev gösteri göz gözaltı gözaltına göç gün gündem güney güneş güven güzel güç güçlü haber hafta hak
    halk hangi hasta hastane hastanede hava havalimanı hayat hayvan hem hep hiç hukuk hükümet hırsız hızlı ihracat
    ilan ilgi ilk ilçe imam imza insan insanlar iptal istanbul istanbulda istedi istifa istiyor itfaiye iyi izin
    izmir iş işçi işçiler kabul kader kadın kadınlar kahve kaldı kaldırdı kalp kamu kanun kapalı kapandı kapı kar
    kara karar kardeş karışık karşı karşıladı katil katıldı kavga kaybetti kayıp kaza kazada kazadan kazandı kaçak
    kaçtı kendi kent kere kesildi kim kimse kira kiralar kitap kişi koca komşu konser konu konut konuştu korkuyor
    kot koştu kriz kullandı kurak kurban kurtarıldı kuzey köpek köprü kötü köy kültür küçük kız kış lider liman lise
    maaş madde mahalle mahkeme mal masa mayısta maç mağdur meclis memur merkez metre mevsim mi millet milletvekili
    milli milyar milyon müdür müze müzik nasıl neden nehir nerede nisanda niye nokta okul okullar olacak olay olayı
    oldular oluyor onlar ordu orman orta ortaya oy oyun oyuncu oğlu oğul para park parti patlama patron petrol polis
    polise polisler proje rakam rapor rekor resmi ruh rus rüzgar saat sabah sadece sahil sahip saldırgan saldırı
    salgın sanat sanık satıldı satış savaş savaşta savcı sayısı sağlık sefer sel ses sevgi sezon seçim seçmen
    siyaset sokak soldu son soru soruşturma soğuk su suç suçlu söz sürdü süre sürücü sıcak sınav sınır sıra tahliye
    takım taraf tarih tarım tatil taşıdı tedavi tehdit tehlike tek tekrar temmuzda tepki teslim toplantı toprak
    trafik transfer tren turist turizm tutuklandı tüm türk türkiye ulaşım umut un uyarı uyarısı uzak uzun uçak vali
    vatan vatandaş verdi vergi veriyor vurdu yakalandı yaktı yakın yandı yangın yangını yaptı yapıldı yapıyor
    yaralandı yaralı yardım yargı yarış yasa yasak yaz yazdan yağmur yağış yaş yaşadı yaşam yaşında yeni yeniden yer
    yerel yerine yine yok yol yolcu yolu yumurta yurt yönetim yönetimlerde yüksek yükseldi yükseliyor yüz yüzde
    yıkıldı yıllar zam zaman zarar zengin zirve zor çalışan çalışma çarptı çatı çek çeviri çevre çiftçi çiftçiler
    çocuk çocuklar çıkan çıktı öldü öldürdü öldürüldü ölen ölü ölüm önce önemli önü ördek özel özür öğle öğrenci
    öğrenciler öğretmen ülke üniversite ürün üzerine şampiyon şarkı şehir şehit şimdi şirket şok şubatta
"""

LETTERS = "ğış"
