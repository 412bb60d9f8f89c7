"""More headers of named programs, in the languages that the first list lacks."""

from __future__ import annotations

from formats.systems import MAIL, MOBILE, PHONE, System, cells

OUTLOOK = (
    System(
        "outlook_da",
        cells(f"""Titel | Fornavn=Zoë | Mellemnavn | Efternavn=Müller | Suffiks | Firma=Acme Ltd
        | Afdeling | Stilling=Indkøb | Gade (arbejde) | Gade 2 (firma) | By (arbejde)=Aarhus
        | Område (arbejde) | Postnummer (arbejde)=8000 | Land/område (arbejde) | Gade (privat)
        | By (privat) | Anden by | Assistentens telefon | Fax (arbejde)
        | Telefon (arbejde)={PHONE} | Telefon 2 (arbejde) | Telefon (privat) | ISDN
        | Mobiltelefon={MOBILE} | Primær telefon (firma) | Personsøger | Mærkedag=00-00-00
        | Fødselsdag=31-12-1979 | Kategorier | Børn | E-mail-adresse={MAIL} | E-mail-type=SMTP
        | E-mail-vist navn=Zoë | E-mail 2-adresse | E-mail 2-type | Følsomhed=Normal | Køn
        | Konto | Notater | Prioritet=Normal | webside | Ægtefælle"""),
    ),
    System(
        "outlook_sv",
        cells(f"""Titel | Förnamn=Zoë | Mellannamn | Efternamn=Müller | Namnsuffix
        | Företag=Acme Ltd | Avdelning | Befattning=Inköp | Gatuadress, arbete | Ort, arbete=Lund
        | Region, arbete | Postadress, arbete=22100 | Land, arbete | Gatuadress, hem | Hemort
        | Postnr, hem | Telefon, assistent | Fax arbete | Arbete={PHONE} | Telefon 2, arbete
        | Företag, växel | Fax, hem | Hem | Telefon 2, hem | Mobiltelefon={MOBILE} | Telefon 1
        | Personsökare | Årsdag=0000-00-00 | Födelsedag=1979-12-31 | E-postadress={MAIL}
        | E-posttyp=SMTP | E-postnamn=Zoë | E-postadress 2 | E-posttyp 2 | E-postnamn 2
        | Kategorier | Kön | Känslighet=Normal | Namn, assistent | Namn, chef | Anteckningar
        | Prioritet=Normal | Webbsida"""),
    ),
    System(
        "outlook_nb",
        cells(f"""Tittel | Fornavn=Zoë | Mellomnavn | Etternavn=Müller | Suffiks | Firma=Acme Ltd
        | Avdeling | Stilling=Innkjøp | Adresse, arb.: Gate/vei | Adresse, arb.: Poststed=Bergen
        | Adresse, arb.: Postnummer=5003 | Adresse, priv.: Gate/vei | Adresse, priv.: Poststed
        | Telefaks, arb. | Telefon, arb.={PHONE} | Telefon 2, arb. | Telefon, priv.
        | Mobiltelefon={MOBILE} | Hovedtelefon | Personsøker | Merkedag=00.00.00
        | Fødselsdag=31.12.1979 | E-postadresse={MAIL} | E-posttype=SMTP
        | Visningsnavn for e-post=Zoë | E-postadresse 2 | E-posttype 2 | Kategorier | Notater
        | Kjønn | Webside | Prioritet=Normal | Følsomhet=Normal"""),
    ),
    System(
        "outlook_fi",
        cells(f"""Tervehdys | Etunimi=Zoë | Toinen nimi | Sukunimi=Müller | Jälkiliite
        | Yritys=Acme Ltd | Osasto | Tehtävänimike=Osto | Lähiosoite (työ)
        | Postitoimipaikka (työ)=Turku | Postinumero (työ)=20100 | Maa/alue (työ)
        | Lähiosoite (koti) | Postitoimipaikka (koti) | Työfaksi | Työpuhelin={PHONE}
        | Työpuhelin 2 | Kotipuhelin | Matkapuhelin={MOBILE} | Ensisijainen puhelin | Hakulaite
        | Sähköpostiosoite={MAIL} | Sähköpostin laji=SMTP | Näytettävä sähköpostinimi=Zoë
        | Sähköpostiosoite 2 | Syntymäpäivä=31.12.1979 | Vuosipäivä=0.0.00 | Luokat | Muistilaput
        | Web-sivu | Prioriteetti=Normaali"""),
    ),
    System(
        "outlook_es_mixed",
        cells(f"""Title=Sra. | Nombre=Zoë | Segundo nombre | Apellidos=Müller | Suffix
        | Organización=Acme Ltd | Department | Puesto=Compras | Calle del trabajo
        | Ciudad de trabajo=Madrid | Provincia o estado de trabajo | Código postal del trabajo
        | País o región del trabajo | Home Street | Home City | Business Fax
        | Teléfono del trabajo={PHONE} | Business Phone 2 | Número de centralita de la organización
        | Particular | Home Phone 2 | Mobile Phone={MOBILE} | Pager | Teléfono principal
        | E-mail Address={MAIL} | E-mail Type=SMTP | Nombre de pantalla de correo electrónico=Zoë
        | Dirección de correo electrónico 2 | Dirección del correo electrónico 3
        | Birthday=31/12/1979 | Anniversary=0/0/00 | Categorías | Notes | Página web
        | Género | Prioridad=Normal"""),
    ),
    System(
        "outlook_it_desk",
        cells(f"""Titolo=Sig.ra | Nome=Zoë | Secondo nome | Cognome=Müller | Titolo straniero
        | Società=Acme Ltd | Reparto | Posizione=Acquisti | Via (uff.) | Via (uff.) 2
        | Città (uff.)=Forlì | Provincia (uff.) | CAP (uff.)=47121 | Paese (uff.) | Via (ab.)
        | Città (ab.) | Altra via | Telefono assistente | Fax (uff.) | Ufficio={PHONE} | Ufficio 2
        | Telefono principale società | Abitazione | Abitazione 2 | Cellulare={MOBILE}
        | Cercapersone | Telefono principale | Anniversario=0/0/00 | Compleanno=31/12/1979
        | Indirizzo posta elettronica={MAIL} | Tipo posta elettronica=SMTP
        | Nome visualizzato posta elettronica=Zoë | Indirizzo posta elettronica 2
        | Tipo posta elettronica 2 | Categorie | Sesso | Notes | Pagina Web | Priorità=Normale
        | Indirizzo (uff.) - Casella postale"""),
    ),
    System(
        "outlook_pt_pt",
        cells(f"""Título=Sra. | Primeiro nome=Zoë | Outros nomes/apelidos | Apelido=Müller | Sufixo
        | Empresa=Acme Ltd | Departamento | Cargo=Compras | Rua da empresa
        | Localidade da empresa=Lisboa | Código postal da empresa=1000-001 | Rua da residência
        | Localidade da residência | Fax da empresa | Telefone da empresa={PHONE}
        | 2º telefone da empresa | Telefone da residência | Telemóvel={MOBILE}
        | Telefone principal | Aniversário=00-00-00 | Data de nascimento=31-12-1979
        | Endereço de correio electrónico={MAIL} | Tipo de correio electrónico=SMTP
        | Nome a apresentar para o correio electrónico=Zoë
        | Endereço do correio electrónico 2 | Categorias | Sexo | Notas | Página na Web"""),
    ),
    System(
        "outlook_pt_br_desk",
        cells(f"""Tratamento=Sra. | Primeiro nome=Zoë | Segundo nome | Sobrenome=Müller | Sufixo
        | Empresa=Acme Ltd | Departamento | Cargo=Compras | Rua do endereço comercial
        | Cidade do endereço comercial=Recife | CEP do endereço comercial
        | Endereço residencial | Cidade do endereço residencial | Fax comercial
        | Telefone comercial={PHONE} | Telefone residencial | Telefone celular={MOBILE}
        | Endereço de email={MAIL} | Tipo de email=SMTP | Nome para exibição do email=Zoë
        | Endereço de email 2 | Birthday=31/12/1979 | Datas especiais | Categorias | Anotações
        | Página da Web | Prioridade=Normal"""),
    ),
    System(
        "outlook_pl_desk",
        cells(f"""Tytuł | Imię=Zoë | Drugie imię | Nazwisko=Müller | Sufiks | Firma=Acme Ltd
        | Dział | Stanowisko=Zakupy | Adres służbowy - ulica | Adres służbowy - miejscowość=Kraków
        | Adres służbowy - kod pocztowy | Adres domowy - ulica (2) | Adres domowy - miejscowość
        | Inny adres - ulica | Faks służbowy | Telefon służbowy={PHONE} | Telefon domowy
        | Telefon komórkowy={MOBILE} | Główny telefon do firmy | Telefon podstawowy
        | Adres e-mail={MAIL} | Typ poczty e-mail=SMTP | Wyświetlana nazwa e-mail=Zoë
        | Adres e-mail 2 | Rodzaj e-mail 2 | Urodziny=1979-12-31 | Rocznica | Kategorie | Notatki
        | Płeć | Strona sieci Web"""),
    ),
    System(
        "outlook_cs",
        cells(f"""Titul | Jméno=Zoë | 2. křestní jméno | Příjmení=Müller | Za příjmením
        | Společnost=Acme Ltd | Oddělení | Funkce=Nákup | Ulice (zam.) | Město (zam.)=Brno
        | PSČ (zam.) | Země (zaměstnání) | Ulice (dom.) | Město (dom.) | Fax (zam.)
        | Telefon (zam.)={PHONE} | Telefon 2 (zam.) | Telefon domů | Telefon 2 domů
        | Mobilní telefon={MOBILE} | Telefon společnosti | Primární telefon
        | E-mailová adresa={MAIL} | Typ e-mailu=SMTP | Zobrazované jméno e-mailu=Zoë
        | E-mailová adresa 2 | Narozeniny=31.12.1979 | Výročí | Kategorie | Poznámky | Pohlaví
        | Webová stránka"""),
    ),
    System(
        "outlook_hu",
        cells(f"""Cím | Vezetéknév=Müller | Utónév=Zoë | Középső | Utótag | Cég=Acme Ltd | Osztály
        | Beosztás=Beszerző | Munkahely címe | Város (hivatal)=Pécs | Munkahely irányítószáma
        | Lakcím | Város (lakás) | Hivatali fax | Hivatali telefon={PHONE}
        | Másik hivatali telefon | Otthoni telefon | Mobiltelefon={MOBILE} | Elsődleges telefon
        | Cég fővonala | E-mail cím={MAIL} | E-mail típusa=SMTP
        | E-mailhez megjelenítendő név=Zoë | 2. e-mail cím | Születésnap=1979.12.31. | Évforduló
        | Kategóriák | Feljegyzések | Nem | Weblap"""),
    ),
    System(
        "outlook_tr",
        cells(f"""Unvan | İlk Adı=Zoë | İkinci Adı | Soyadı=Müller | Sonek | Şirket=Acme Ltd | Bölüm
        | İş Unvanı=Alım | İş-Cadde | İş-Şehir=İzmir | İş-Posta Kodu | İş-Ülke/Bölge | Ev-Cadde
        | Ev-Şehir | İş Faks No | İş Telefon No={PHONE} | İş Telefonu 2 | Ev Telefonu
        | Cep Telefonu={MOBILE} | Birincil Telefon | Elektronik Posta Adresi={MAIL}
        | Elektronik Posta Türü=SMTP | Elektronik Posta Görünen Adı=Zoë
        | Elektronik Posta 2 Adres | Doğum günü=31.12.1979 | Yıldönümü | Kategoriler | Notlar
        | Web Sayfası"""),
    ),
    System(
        "outlook_ro",
        cells(f"""Titlu | Prenume=Zoë | Al doilea nume | Nume de familie=Müller | Sufix
        | Firmă=Acme Ltd | Serviciu | Ocupaţie=Achiziţii | Stradă Firmă | Oraş Firmă=Cluj
        | Cod poştal Firmă | Fax firmă | Telefon firmă={PHONE} | Telefon domiciliu
        | Telefon mobil={MOBILE} | Telefon principal | Adresă de poştă electronică={MAIL}
        | Tip de poştă electronică=SMTP | Nume afişare poştă electronică=Zoë
        | Adresă poştă electronică 2 | Zi de naştere=31.12.1979 | Aniversare | Categorii | Notes
        | Pagină Web"""),
    ),
    System(
        "outlook_hr",
        cells(f"""Titula | Ime=Zoë | Srednje ime | Prezime=Müller | Sufiks | Tvrtka=Acme Ltd | Odjel
        | Poslovna titula=Nabava | Službena adresa - ulica | Službena adresa - grad=Split
        | Službena adresa - poštanski broj | Kućna adresa - ulica | Službeni faks
        | Službeni telefon={PHONE} | Kućni telefon | Mobitel={MOBILE} | Primarni telefon
        | Adresa e-pošte={MAIL} | Vrsta e-pošte=SMTP | Prikazano ime e-pošte=Zoë
        | Adresa e-pošte 2 | Rođendan=31.12.1979. | Obljetnica | Kategorije | Bilješke"""),
    ),
    System(
        "outlook_el",
        cells(f"""Title | First Name=Zoë | Last Name=Müller | Company=Acme Ltd | Job Title=CFO
        | Business Street | Χώρα/Περιοχή εργασίας | Χώρα/Περιοχή οικίας | Business Phone={PHONE}
        | Mobile Phone={MOBILE} | E-mail Address={MAIL} | E-mail Type=SMTP | Birthday=31/12/1979
        | Εταιρικό Yomi"""),
    ),
    System(
        "outlook_ru",
        cells(f"""Обращение | Имя=Иван | Отчество | Фамилия=Петров | Суффикс | Организация=Acme Ltd
        | Отдел | Должность=Закупки | Улица (раб. адрес) | Город (раб. адрес)=Казань
        | Область (раб. адрес) | Индекс (раб. адрес) | Страна или регион (раб. адрес)
        | Улица (дом. адрес) | Почтовый код (дом.) | Рабочий факс | Рабочий телефон={PHONE}
        | Телефон раб. 2 | Домашний телефон | Телефон дом. 2 | Телефон переносной={MOBILE}
        | Основной телефон организации | Адрес эл. почты={MAIL} | Тип эл. почты=SMTP
        | Краткое имя эл. почты=Иван | Адрес 2 эл. почты | День рождения=31.12.1979 | Годовщина
        | Категории | Заметки | Важность=Обычная | Пол"""),
        person="Иван Петров",
    ),
    System(
        "outlook_zh",
        cells(f"""英文称谓 | 名=明 | 中间名 | 姓=王 | 中文称谓 | 单位=Acme Ltd | 部门 | 职务=采购
        | 商务地址 街道 | 商务地址 市/县=北京 | 商务地址 邮政编码 | 住宅地址 街道 | 商务传真
        | 商务电话={PHONE} | 商务电话 2 | 住宅电话 | 移动电话={MOBILE} | 主要电话 | 单位主要电话
        | 电子邮件地址={MAIL} | 电子邮件类型=SMTP | 电子邮件显示名称=王明 | 电子邮件 2 地址
        | 电子邮件 2 类型 | 生日=1979/12/31 | 纪念日=0/0/00 | 类别 | 附注 | 网页 | 性别=未指定
        | 优先级=普通"""),
        person="王 明",
    ),
    System(
        "outlook_zh_tw",
        cells(f"""頭銜 | 名字=小明 | 中間名 | 姓氏=王 | 稱謂 | 公司=Acme Ltd | 部門 | 職稱=採購
        | 商務 - 街 | 商務 - 市/鎮=台北 | 商務 - 郵遞區號 | 住家 - 街 | 商務傳真
        | 商務電話={PHONE} | 商務電話 2 | 住家電話 | 行動電話={MOBILE} | 代表電話
        | 電子郵件地址={MAIL} | 電子郵件類型=SMTP | 電子郵件顯示名稱=王 | 電子郵件 2 地址
        | 生日=1979/12/31 | 類別 | 記事 | 網頁 | 性別=未指定"""),
        person="王 小明",
    ),
    System(
        "outlook_ja",
        cells(f"""肩書き | 名=太郎 | ミドル ネーム | 姓=山田 | 敬称 | 会社名=Acme | 部署
        | 役職=部長 | 番地 (会社) | 市町村 (会社)=千代田区 | 都道府県 (会社) | 郵便番号 (会社)
        | 国 (会社)/地域 | 番地 (自宅) | 会社 FAX | 会社電話={PHONE} | 会社電話 2 | 自宅電話
        | 携帯電話={MOBILE} | 会社代表電話 | 通常の電話 | 電子メール アドレス={MAIL}
        | 電子メールの種類=SMTP | 電子メール表示名=山田 | 電子メール 2 アドレス | 誕生日=1979/12/31
        | 記念日=0/0/00 | 分類 | メモ | 性別=指定なし | Web ページ | 名前フリガナ=タロウ
        | 姓フリガナ=ヤマダ"""),
        company="Acme",
        person="山田 太郎",
    ),
    System(
        "outlook_ko",
        cells(f"""호칭(영문) | 이름=길동 | 중간 이름 | 성=홍 | 호칭(한글) | 회사=Acme Ltd | 부서
        | 직함=부장 | 근무지 주소 번지 | 근무지 구/군/시=서울 | 근무지 우편 번호 | 집 번지
        | 근무지 팩스 | 근무처 전화={PHONE} | 근무처 전화 2 | 집 전화 번호 | 휴대폰={MOBILE}
        | 기본 전화 | 회사 대표 전화 | 전자 메일 주소={MAIL} | 전자 메일 유형=SMTP
        | 전자 메일 표시 이름=홍길동 | 전자 메일 2 주소 | 생일=1979-12-31 | 범주 항목 | 메모
        | 웹 페이지 | 성별=지정 안 함"""),
        person="홍 길동",
    ),
)

HAND = (
    System(
        "hand_de_apart",
        cells(f"""Nachname=Müller | Vorname=Zoë | Firma=Acme Ltd | Tel. geschäftlich={PHONE}
        | Tel. mobil={MOBILE} | E-Mail geschäftlich={MAIL} | E-Mail privat | Straße & Nr. | PLZ
        | Ort | Geb.-Datum=31.12.1979 | Kundenseit=2019 | Bemerkung"""),
    ),
    System(
        "hand_fr",
        cells(f"""NOM=Müller | PRENOM=Zoë | SOCIETE=Acme Ltd | TEL FIXE={PHONE}
        | TEL PORTABLE={MOBILE} | MAIL={MAIL} | ADRESSE | CP | VILLE | OBSERVATIONS"""),
    ),
    System(
        "hand_es",
        cells(f"""Nombre=Zoë | Apellido 1=Müller | Apellido 2 | Empresa=Acme Ltd
        | Tlfno fijo={PHONE}
        | Tlfno móvil={MOBILE} | Correo electrónico={MAIL} | C.P. | Población"""),
    ),
    System(
        "hand_it",
        cells(f"""Cognome=Müller | Nome=Zoë | Ragione Sociale=Acme Ltd | Tel. fisso={PHONE}
        | Cell.={MOBILE} | Mail={MAIL} | Indirizzo | CAP | Città | Prov. | P.IVA | Note"""),
    ),
    System(
        "hand_sv",
        cells(f"""Namn=Zoë Müller | Företag=Acme Ltd | Telefonnummer={PHONE} | Mobilnr={MOBILE}
        | Mejl={MAIL} | Gatuadress | Postnr | Ort"""),
    ),
    System(
        "hand_da",
        cells(f"""Navn=Zoë Müller | Virksomhed=Acme Ltd | Tlf.nr.={PHONE} | Mobilnr.={MOBILE}
        | Mail={MAIL} | Adresse | Postnr. | By | Kundenummer=1001"""),
    ),
    System(
        "hand_pl",
        cells(f"""Imię i nazwisko=Zoë Müller | Nazwa firmy=Acme Ltd | Tel. stacjonarny={PHONE}
        | Tel. kom.={MOBILE} | E-mail={MAIL} | NIP=5260001246 | Uwagi"""),
    ),
    System(
        "hand_pt",
        cells(f"""Nome=Zoë Müller | Empresa=Acme Ltd | Telefone fixo={PHONE} | WhatsApp={MOBILE}
        | E-mail={MAIL} | CPF | Endereço | Bairro | Cidade | UF | CEP | Observações"""),
    ),
    System(
        "hand_tr",
        cells(f"""Adı Soyadı=Zoë Müller | Firma=Acme Ltd | Telefon={PHONE} | Cep={MOBILE}
        | E-posta={MAIL} | Adres | Şehir | Notlar"""),
    ),
    System(
        "hand_el",
        cells(f"""Όνομα=Μαρία | Επώνυμο=Παππά | Εταιρεία=Acme Ltd | Τηλέφωνο={PHONE}
        | Κινητό={MOBILE} | Email={MAIL} | Διεύθυνση | Πόλη | ΤΚ | Σημειώσεις"""),
        person="Μαρία Παππά",
    ),
    System(
        "hand_uk",
        cells(f"""Ім'я=Іван | Прізвище=Петренко | Компанія=Acme Ltd | Телефон={PHONE}
        | Мобільний={MOBILE} | Ел. пошта={MAIL} | Місто | Примітки"""),
        person="Іван Петренко",
    ),
    System(
        "hand_he",
        cells(f"""שם פרטי=דנה | שם משפחה=לוי | חברה=Acme Ltd | טלפון={PHONE} | נייד={MOBILE}
        | דוא"ל={MAIL} | כתובת | עיר | הערות"""),
        person="דנה לוי",
    ),
    System(
        "hand_ar",
        cells(f"""الاسم الأول=ليلى | اسم العائلة=حداد | الشركة=Acme Ltd | الهاتف={PHONE}
        | الجوال={MOBILE} | البريد الإلكتروني={MAIL} | المدينة | ملاحظات"""),
        person="ليلى حداد",
    ),
    System(
        "hand_cs",
        cells(f"""Jméno a příjmení=Zoë Müller | Firma=Acme Ltd | Telefon={PHONE} | Mobil={MOBILE}
        | E-mail={MAIL} | Ulice a č.p. | Město | PSČ | IČO=12345678 | Poznámka"""),
    ),
)
