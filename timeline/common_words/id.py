"""Indonesian."""

SMALL = """
    yang dan di dengan untuk dari pada ini dalam tidak itu akan ke adalah oleh juga tersebut telah bahwa sampai hari
    senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober
    november desember dua tiga empat kemarin besok
"""

COMMON = """
    acara ada adik agama agar air akhir aksi aku alam alat aman anak anggota angin antara apa api artis asal asing
    atas atau ayah baca bagi bagian bahan bahasa bahaya baik bakar balik bandara banding bangun bangunan banjir bank
    bantu bantuan banyak baru basah batal batas batu bawa bawah bayar bayi beberapa beda begini begitu bekas bekerja
    belajar belakang beli belum benar bencana berani berapa beras berat berbagai berharap berhasil berita berjalan
    berlaku bersama bersih besar biasa biaya bicara bisa bisnis bola boleh buah buat buka bukan buku bulan bunga
    bupati buron buruh cara cari cepat cerita cinta coba cuaca curi daerah daftar dana dapat darah datang daya debat
    dekat demi demo denda depan desa dewan dia diduga diri ditangkap ditemukan dokter dolar dorong dunia ekonomi
    emas enak enam film foto gagal gaji ganti gas gedung gelar gempa gereja gubernur gunung guru habis hadir hal
    hanya harap harga harus hati hebat hidup hilang hingga hitam hujan hukum hutan ia ibu ikan iklim ikut indonesia
    informasi ingat ingin istri jadi jaga jakarta jaksa jalan jam jangan jatuh jauh jawa jelas jembatan jenis jual
    jumlah juta kabar kabupaten kabur kalah kali kami kampung kamu kan kapal kapan karena karyawan kasus kata
    kawasan kaya keadaan kebakaran kebijakan kecelakaan kecil kegiatan kejadian kejar keluar keluarga kemarau
    kembali kena kenapa kendaraan kepada kepala keras kereta kerja kerugian kesehatan keuangan khusus kini kirim
    kita klub kondisi korban korupsi kota krisis kuat kuliah kurang laga lagi lahan lahir lain laki laku lalu lama
    langit langsung lapangan lari laut lawan layanan lebih lembaga lewat libur lima lingkungan listrik lokasi luar
    luka lulus maaf mahal mahasiswa main maju makan makin malam malang maling mana manusia marah mari masa masalah
    masih masjid masuk masyarakat mata mati mau maut media melalui melawan melihat memberi membuat meminta menabrak
    menang menangkap mencari mendapat mengaku mengapa menjadi menteri menurut menyebut merah mereka meski milik
    minta minum minyak miskin mobil modal model mogok motor muda mudah mulai muncul mundur mungkin murah murid musik
    musim naik nama namun nanti negara negeri nelayan nenek nilai nomor nyawa obat ojek orang padam pagi pajak pakai
    paling panas panen panggil panjang pantai para parah pasang pasar pasien pasti pasukan patah pelajar pelaku
    pelatih pemain pemerintah pemerintahan pemilu pemimpin pemuda penduduk pengacara pengadilan pengemudi penjara
    penting penuh penumpang penyakit perang perbaikan perempuan pergi periksa perlu permintaan pernah persen pertama
    pertandingan perusahaan pesan pesawat petani pihak pilih pimpin pindah pintu pohon polda polisi polri pos posisi
    potong prajurit presiden prestasi pria proyek pulang pulau punya pusat putih putra putri putus raja rakyat ramai
    rapat raya rekor rela rencana resmi ribu ringan rumah rusak rute saat sahabat saja sakit salah sama sampah sana
    sangat sapi satu saudara sawah saya sebab sebagai sebelum sebuah sebut sedang sedih sejak sejarah sekarang
    sekitar sekolah selalu selama selamat selatan seluruh semakin semangat sementara semua sendiri senjata senyum
    seorang sepak sepeda seperti serang serangan sering serius serta setelah setiap sewa siang siap siapa sidang
    siswa situasi sore suami suara sudah sulit sumber sungai surat susah taat tabrakan tahan tahun tak takut taman
    tamat tambah tanah tangan tanggal tanpa tarif tas teman tempat temu tenaga tengah tentang tentara tepat terbakar
    terbang terbaru terbesar terima terjadi terkait terlalu terluka termasuk terpilih tersangka tertangkap tetap
    tewas tiba tidur tim timur tinggal tinggi tingkat toko tokoh tolak truk tua tugas tujuh tumbuh tunggu turis
    turun tutup uang ucap udara uji ujian umum universitas untung upah upaya usaha usia usul utama utara wabah waktu
    wali wanita warga wartawan warung wilayah wisata wisatawan ya yakin yakni
"""
