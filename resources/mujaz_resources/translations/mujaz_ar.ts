<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open Arabic articles</source>
        <translation>فتح مقالات عربية</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Brief the text on the clipboard</source>
        <translation>إعداد موجز للنص الموجود في الحافظة</translation>
    </message>
    <message>
        <source>Paste as a new document</source>
        <translation>لصق كمستند جديد</translation>
    </message>
    <message>
        <source>The same, from wherever the caret is</source>
        <translation>الأمر نفسه، أينما كان المؤشر</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>نسخ الترجمة</translation>
    </message>
    <message>
        <source>Copy the English text</source>
        <translation>نسخ النص الإنجليزي</translation>
    </message>
    <message>
        <source>Copy with the Arabic</source>
        <translation>نسخ مع النص العربي</translation>
    </message>
    <message>
        <source>Copy both texts, sentence by sentence</source>
        <translation>نسخ النصين جملة جملة</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message>
        <source>Copy the English of this sentence</source>
        <translation>نسخ هذه الجملة بالإنجليزية</translation>
    </message>
    <message>
        <source>Copy the sentence with the Arabic</source>
        <translation>نسخ الجملة مع أصلها العربي</translation>
    </message>
    <message>
        <source>Copy this sentence in both languages</source>
        <translation>نسخ هذه الجملة باللغتين</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Copy this sentence with where it comes from</source>
        <translation>نسخ هذه الجملة مع ذكر مصدرها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Make a note of it: Word, PDF, web page, Markdown</source>
        <translation>إعداد مذكرة منه: Word أو PDF أو صفحة ويب أو Markdown</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>التراجع عن آخر ما فعلت</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة ما تراجعت عنه</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>ترجمة من جديد</translation>
    </message>
    <message>
        <source>Translate the article once more</source>
        <translation>ترجمة المقال مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop; what is finished is kept</source>
        <translation>إيقاف؛ ويبقى ما اكتمل</translation>
    </message>
    <message>
        <source>Edit the Arabic</source>
        <translation>تحرير النص العربي</translation>
    </message>
    <message>
        <source>Change the article; only what is new is translated</source>
        <translation>تعديل المقال؛ ولا يترجم إلا الجديد</translation>
    </message>
    <message>
        <source>Other translations</source>
        <translation>ترجمات أخرى</translation>
    </message>
    <message>
        <source>How else this sentence can be translated</source>
        <translation>صيغ أخرى لترجمة هذه الجملة</translation>
    </message>
    <message>
        <source>Add to the summary</source>
        <translation>إضافة إلى الملخص</translation>
    </message>
    <message>
        <source>Make this sentence a key point</source>
        <translation>جعل هذه الجملة من أبرز النقاط</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search both texts</source>
        <translation>البحث في النصين</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace words in the English</source>
        <translation>استبدال كلمات في النص الإنجليزي</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>التنبيه التالي</translation>
    </message>
    <message>
        <source>Go to the next thing to check</source>
        <translation>الانتقال إلى الموضع التالي الذي ينبغي التحقق منه</translation>
    </message>
    <message>
        <source>Previous flag</source>
        <translation>التنبيه السابق</translation>
    </message>
    <message>
        <source>Go to the thing to check before</source>
        <translation>الانتقال إلى الموضع السابق الذي ينبغي التحقق منه</translation>
    </message>
    <message>
        <source>Flags of this sentence</source>
        <translation>تنبيهات هذه الجملة</translation>
    </message>
    <message>
        <source>What to check in this sentence, and what can be done about it</source>
        <translation>ما ينبغي التحقق منه في هذه الجملة، وما يمكن فعله</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>Go to the summary</source>
        <translation>الانتقال إلى الملخص</translation>
    </message>
    <message>
        <source>Names: rename, merge, correct</source>
        <translation>الأسماء: إعادة تسمية ودمج وتصحيح</translation>
    </message>
    <message>
        <source>Go to the names; F2 renames one everywhere</source>
        <translation>الانتقال إلى الأسماء؛ F2 يغير الاسم في كل مكان</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>الانتقال إلى الاقتباسات</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Go to the facts</source>
        <translation>الانتقال إلى الحقائق</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>كل التنبيهات</translation>
    </message>
    <message>
        <source>Go to the list of what is to check</source>
        <translation>الانتقال إلى قائمة ما ينبغي التحقق منه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Write notes of your own, and who reviewed the translation</source>
        <translation>كتابة ملاحظاتك واسم من راجع الترجمة</translation>
    </message>
    <message>
        <source>Other page</source>
        <translation>الصفحة الأخرى</translation>
    </message>
    <message>
        <source>Go from the English to the Arabic and back</source>
        <translation>الانتقال من الإنجليزية إلى العربية وبالعكس</translation>
    </message>
    <message>
        <source>Close document</source>
        <translation>إغلاق المستند</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>إغلاق هذا المقال</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>المستند التالي</translation>
    </message>
    <message>
        <source>Show the next open article</source>
        <translation>عرض المقال المفتوح التالي</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>المستند السابق</translation>
    </message>
    <message>
        <source>Show the open article before this one</source>
        <translation>عرض المقال المفتوح السابق</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Show both texts larger</source>
        <translation>عرض النصين بحجم أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Show both texts smaller</source>
        <translation>عرض النصين بحجم أصغر</translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation>نص متصل</translation>
    </message>
    <message>
        <source>Let sentences run on as in a book, or stand each beside its translation</source>
        <translation>جعل الجمل متصلة كما في كتاب، أو كل جملة بجانب ترجمتها</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>مراقبة الحافظة</translation>
    </message>
    <message>
        <source>Open Arabic articles at once that are copied in another program</source>
        <translation>فتح المقالات العربية فور نسخها في برنامج آخر</translation>
    </message>
    <message>
        <source>Leave nothing on disk in this session</source>
        <translation>عدم ترك أي أثر على القرص في هذه الجلسة</translation>
    </message>
    <message>
        <source>Keep nothing of what is open now, nor of what comes</source>
        <translation>عدم حفظ شيء مما هو مفتوح الآن ولا مما يأتي</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>البحث عن أمر باسمه</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Install, choose and carry models</source>
        <translation>تثبيت النماذج واختيارها ونقلها</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>كتابة الأسماء</translation>
    </message>
    <message>
        <source>How you spell names: see, change, import and export the list</source>
        <translation>كيف تكتب الأسماء: عرض القائمة وتغييرها واستيرادها وتصديرها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What Mujaz keeps, checks and shows</source>
        <translation>ما يحفظه موجز وما يتحقق منه وما يعرضه</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>How things are done, and all keys</source>
        <translation>كيفية العمل، وكل المفاتيح</translation>
    </message>
    <message>
        <source>Offline: how we know</source>
        <translation>بلا اتصال: كيف نعرف ذلك</translation>
    </message>
    <message>
        <source>What is blocked, and how to see for yourself</source>
        <translation>ما هو محجوب، وكيف تتأكد بنفسك</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close Mujaz; everything is kept</source>
        <translation>إغلاق موجز؛ ويبقى كل شيء محفوظا</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>أوامر أخرى</translation>
    </message>
    <message>
        <source>The engine knows no other translation.</source>
        <translation>لا يعرف المحرك ترجمة أخرى.</translation>
    </message>
    <message>
        <source>Another Mujaz window is open. What you do in this one is not kept as you go: export before you close it.</source>
        <translation>هناك نافذة أخرى لموجز مفتوحة. ما تفعله في هذه لا يحفظ أولا بأول: صدّره قبل إغلاقها.</translation>
    </message>
    <message>
        <source>Change the article as you like. Only the sentences that are new are translated again.</source>
        <translation>عدّل المقال كما تشاء. لا تترجم من جديد إلا الجمل الجديدة.</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>النص العربي</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>اعتماد التعديل</translation>
    </message>
    <message>
        <source>Something went wrong. What you have is kept; try again.</source>
        <translation>حدث خطأ ما. ما لديك محفوظ؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>اكتب أمرا</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Articles (*.txt *.docx);;All files (*)</source>
        <translation>مقالات (*.txt *.docx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy an Arabic article first.</source>
        <translation>لا يوجد نص للصقه. انسخ مقالا عربيا أولا.</translation>
    </message>
    <message>
        <source>What you copied is open as a new document.</source>
        <translation>فُتح ما نسخته كمستند جديد.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقه</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>“{title}” is closed.</source>
        <translation>أُغلق «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>‏⁨{what}⁩: ⁨{where}⁩</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>The translation is on the clipboard.</source>
        <translation>الترجمة الآن في الحافظة.</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>الجملة الآن في الحافظة.</translation>
    </message>
    <message>
        <source>The quote is on the clipboard, with where it comes from.</source>
        <translation>الاقتباس الآن في الحافظة، مع ذكر مصدره.</translation>
    </message>
    <message>
        <source>Add a key point</source>
        <translation>إضافة نقطة</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>لا شيء يستدعي التحقق.</translation>
    </message>
    <message>
        <source>There is nothing to check in this sentence.</source>
        <translation>لا شيء في هذه الجملة يستدعي التحقق.</translation>
    </message>
    <message>
        <source>Ignore a flag</source>
        <translation>تجاهل تنبيه</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>استبدال «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Elsewhere the name is still “{name}”.</source>
        <translation>ما زال الاسم في المواضع الأخرى «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Change it everywhere</source>
        <translation>تغييره في كل مكان</translation>
    </message>
    <message>
        <source> (waiting)</source>
        <translation> (في الانتظار)</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>المستندات المفتوحة</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly. Your text is safe: choose Translate again.</source>
        <translation>توقف المحرك فجأة. نصك سليم: اختر «ترجمة من جديد».</translation>
    </message>
    <message>
        <source>The engine stopped while it was loading. Start Mujaz again; if that does not help, install it again.</source>
        <translation>توقف المحرك أثناء تحميله. شغّل موجز من جديد؛ فإن لم ينفع ذلك فأعد تثبيته.</translation>
    </message>
    <message>
        <source>The engine could not be started. Install Mujaz again.</source>
        <translation>تعذر تشغيل المحرك. أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>The engine sent more than can be read. Try again with a shorter text.</source>
        <translation>أرسل المحرك أكثر مما يمكن قراءته. حاول مرة أخرى بنص أقصر.</translation>
    </message>
    <message>
        <source>The engine said something that was not understood. Try again.</source>
        <translation>أرسل المحرك ما لم يُفهم. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You wrote this translation.</source>
        <translation>أنت كتبت هذه الترجمة.</translation>
    </message>
    <message>
        <source>From the translation memory: the same sentence was translated so before.</source>
        <translation>من ذاكرة الترجمة: تُرجمت الجملة نفسها هكذا من قبل.</translation>
    </message>
    <message>
        <source>Sentence {number}.</source>
        <translation>الجملة ⁨{number}⁩.</translation>
    </message>
    <message>
        <source>Headline.</source>
        <translation>العنوان.</translation>
    </message>
    <message>
        <source>Names, dates and amounts stand here when the text is read. Nothing was found so far.</source>
        <translation>تظهر هنا الأسماء والتواريخ والمبالغ بعد قراءة النص. لم يُعثر على شيء حتى الآن.</translation>
    </message>
    <message>
        <source>All that was found is of kinds that are hidden: choose one above.</source>
        <translation>كل ما عُثر عليه من أنواع مخفية: اختر نوعا منها أعلاه.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Mention {number} of {total} · {where}</source>
        <translation>الموضع ⁨{number}⁩ من ⁨{total}⁩ · ⁨{where}⁩</translation>
    </message>
    <message>
        <source>Next mention	Return</source>
        <translation>الموضع التالي	Return</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>Change kind…</source>
        <translation>تغيير النوع…</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>ليس اسما</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Not names</source>
        <translation>ليست أسماء</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <source>Rename {name} to “{new_name}”</source>
        <translation>تغيير الاسم ⁨{name}⁩ إلى «⁨{new_name}⁩»</translation>
    </message>
    <message>
        <source>Merge {name} into {other}</source>
        <translation>دمج ⁨{name}⁩ في ⁨{other}⁩</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>فصل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Not a name: {names}</source>
        <translation>ليس اسما: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Merge {name} into</source>
        <translation>دمج ⁨{name}⁩ في</translation>
    </message>
    <message>
        <source>Into which</source>
        <translation>في أي اسم</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>بحث عن اسم</translation>
    </message>
    <message>
        <source>Tick the mentions that are not {name}</source>
        <translation>أشّر على المواضع التي لا تخص ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Make them an entry of their own</source>
        <translation>جعلها مدخلا مستقلا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>أول ذكر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Your spelling</source>
        <translation>كتابتك المعتمدة</translation>
    </message>
    <message>
        <source>no English name</source>
        <translation>بلا اسم إنجليزي</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>first in: {place}</source>
        <translation>أول ذكر: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>ليس في النص</translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <translation>لا يُعرف أكثر من ذلك</translation>
    </message>
    <message>
        <source>country</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>also other places of this name</source>
        <translation>وهناك أماكن أخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>ج</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>شرقا</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>غربا</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>‏«⁨{name}⁩»</translation>
    </message>
    <message>
        <source>In the text also: {names}</source>
        <translation>وفي النص أيضا: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>title</source>
        <comment>the headline</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>ورق Letter الأمريكي</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Embargo or classification</source>
        <translation>حظر نشر أو درجة سرية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Remembered for the next note</source>
        <translation>يُحفظ للمذكرة التالية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>مستندات Word‏ (*.docx)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The article’s own</source>
        <translation>عنوان المقال نفسه</translation>
    </message>
    <message>
        <source>Section titles</source>
        <translation>عناوين الأقسام</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>None: Mujaz’s own styles</source>
        <translation>بلا قالب: أنماط موجز</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Use no template</source>
        <translation>عدم استخدام قالب</translation>
    </message>
    <message>
        <source>A Word file of your desk: its styles, header and logo are kept, and the note is filled in.</source>
        <translation>ملف Word خاص بقسمك: تبقى أنماطه وترويسته وشعاره، وتوضع المذكرة فيه.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Sections of the note</source>
        <translation>أقسام المذكرة</translation>
    </message>
    <message>
        <source>Space ticks; Alt with Up or Down moves</source>
        <translation>مفتاح المسافة يؤشّر؛ وAlt مع سهم أعلى أو أسفل ينقل</translation>
    </message>
    <message>
        <source>{section} (empty)</source>
        <translation>‏⁨{section}⁩ (فارغ)</translation>
    </message>
    <message>
        <source>Articles of the note</source>
        <translation>مقالات المذكرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“{name}” is there already. Enter replaces it; another name keeps it.</source>
        <translation>‏«⁨{name}⁩» موجود بالفعل. اضغط Enter لاستبداله؛ أو اختر اسما آخر للإبقاء عليه.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>What the note has</source>
        <translation>محتوى المذكرة</translation>
    </message>
    <message>
        <source>Drag a section, or press Alt+↑ or Alt+↓, to put it elsewhere.</source>
        <translation>اسحب قسما، أو اضغط ⁨Alt+↑⁩ أو ⁨Alt+↓⁩، لنقله إلى موضع آخر.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>All that are ticked go into one note.</source>
        <translation>كل ما هو مؤشّر عليه يدخل في مذكرة واحدة.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>معاينة المذكرة</translation>
    </message>
    <message>
        <source>The note is about no article: tick one.</source>
        <translation>لا مقال في المذكرة: أشّر على مقال.</translation>
    </message>
    <message>
        <source>The note has no name: give it one.</source>
        <translation>لا اسم للمذكرة: اكتب لها اسما.</translation>
    </message>
    <message>
        <source>A name can&apos;t hold a slash: choose the folder below it.</source>
        <translation>لا يمكن أن يحتوي الاسم على شرطة مائلة: اختر المجلد أسفله.</translation>
    </message>
    <message>
        <source>The note has no folder: choose one.</source>
        <translation>لا مجلد للمذكرة: اختر مجلدا.</translation>
    </message>
    <message>
        <source>JSON holds the whole briefing, for other programs; sections and looks don’t matter to it.</source>
        <translation>تحتوي صيغة JSON على الموجز كله، لبرامج أخرى؛ ولا أثر للأقسام والمظهر فيها.</translation>
    </message>
    <message>
        <source>The preview has Mujaz’s own styles; the Word file takes those of the template.</source>
        <translation>تعرض المعاينة أنماط موجز؛ أما ملف Word فيأخذ أنماط القالب.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>In the Arabic</source>
        <translation>في النص العربي</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>{day}: {words}. {where}.</source>
        <translation>‏⁨{day}⁩: ⁨{words}⁩. ⁨{where}⁩.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>‏⁨{month}⁩ ⁨{year}⁩</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>من ⁨{begin}⁩ إلى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>‏⁨{day}⁩ ⁨{month}⁩</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>‏⁨{day}⁩ ⁨{month}⁩ ⁨{year}⁩</translation>
    </message>
    <message>
        <source>Dates, numbers and sums stand here when the text is read. Nothing was found so far.</source>
        <translation>تظهر هنا التواريخ والأرقام والمبالغ بعد قراءة النص. لم يُعثر على شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Dates that can be told for sure stand here in the order of time.</source>
        <translation>تظهر هنا، بترتيبها الزمني، التواريخ التي يمكن تحديدها بيقين.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>بحث في النصين</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Put it in this place of the English (Enter)</source>
        <translation>وضعه في هذا الموضع من النص الإنجليزي (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Put it wherever the English has the words; undo takes it back</source>
        <translation>وضعه حيثما وردت الكلمات في النص الإنجليزي؛ ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>‏⁨{number}⁩ من ⁨{total}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Ignored · {level}</source>
        <translation>متجاهَل · ⁨{level}⁩</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore always</source>
        <translation>تجاهل دائما</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>إظهاره من جديد</translation>
    </message>
    <message>
        <source>Likely wrong</source>
        <translation>خطأ على الأرجح</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at something that may be wrong</comment>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>{level}, {where}: {reason}</source>
        <translation>‏⁨{level}⁩، ⁨{where}⁩: ⁨{reason}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: hide</source>
        <translation>
            <numerusform>لا تنبيهات متجاهَلة</numerusform>
            <numerusform>تنبيه متجاهَل واحد: إخفاء</numerusform>
            <numerusform>تنبيهان متجاهَلان: إخفاء</numerusform>
            <numerusform>%n تنبيهات متجاهَلة: إخفاء</numerusform>
            <numerusform>%n تنبيها متجاهَلا: إخفاء</numerusform>
            <numerusform>%n تنبيه متجاهَل: إخفاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: show</source>
        <translation>
            <numerusform>لا تنبيهات متجاهَلة</numerusform>
            <numerusform>تنبيه متجاهَل واحد: إظهار</numerusform>
            <numerusform>تنبيهان متجاهَلان: إظهار</numerusform>
            <numerusform>%n تنبيهات متجاهَلة: إظهار</numerusform>
            <numerusform>%n تنبيها متجاهَلا: إظهار</numerusform>
            <numerusform>%n تنبيه متجاهَل: إظهار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is flagged. What a careful editor would question stands here, with its reason.</source>
        <translation>لا تنبيهات. يظهر هنا ما قد يتوقف عنده محرر مدقق، مع سببه.</translation>
    </message>
    <message>
        <source>The chosen flag</source>
        <translation>التنبيه المختار</translation>
    </message>
    <message>
        <source>Show a flag again</source>
        <translation>إظهار تنبيه من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) of this sentence</source>
        <translation>
            <numerusform>لا تنبيهات في هذه الجملة</numerusform>
            <numerusform>تنبيه واحد في هذه الجملة</numerusform>
            <numerusform>تنبيهان في هذه الجملة</numerusform>
            <numerusform>%n تنبيهات في هذه الجملة</numerusform>
            <numerusform>%n تنبيها في هذه الجملة</numerusform>
            <numerusform>%n تنبيه في هذه الجملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys that do the same</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد صفحة بها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>What you do can&apos;t be saved as you go: the disk is full or closed. Export before you leave.</source>
        <translation>لا يمكن حفظ ما تفعله أولا بأول: القرص ممتلئ أو مغلق. صدّر عملك قبل أن تغادر.</translation>
    </message>
    <message>
        <source>Show or hide this kind, in the text and in the list</source>
        <translation>إظهار هذا النوع أو إخفاؤه، في النص وفي القائمة</translation>
    </message>
    <message>
        <source>Colour {kind} mentions</source>
        <translation>تلوين مواضع النوع «⁨{kind}⁩»</translation>
    </message>
    <message>
        <source>Models (*.mujazpack *.zip *.argosmodel);;All files (*)</source>
        <translation>نماذج (*.mujazpack *.zip *.argosmodel);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>استيراد نماذج</translation>
    </message>
    <message>
        <source>Import a model from its folder</source>
        <translation>استيراد نموذج من مجلده</translation>
    </message>
    <message>
        <source>Export to a stick or a folder</source>
        <translation>التصدير إلى ذاكرة USB أو مجلد</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Click again to remove</source>
        <translation>انقر ثانية للإزالة</translation>
    </message>
    <message>
        <source> for {task}</source>
        <translation> لغرض: ⁨{task}⁩</translation>
    </message>
    <message>
        <source>Bring a model to a laptop without internet</source>
        <translation>نقل نموذج إلى حاسوب بلا إنترنت</translation>
    </message>
    <message>
        <source>On this page: install a model where there is a network, export it to a stick, and drop the file on this page on the other laptop. The same at a command line:</source>
        <translation>في هذه الصفحة: ثبّت نموذجا حيث توجد شبكة، وصدّره إلى ذاكرة USB، ثم أفلت الملف على هذه الصفحة في الحاسوب الآخر. والأمر نفسه من سطر الأوامر:</translation>
    </message>
    <message>
        <source>{job} failed ({reason}). See that the disk has room and can be read.</source>
        <translation>فشلت المهمة «⁨{job}⁩» (⁨{reason}⁩). تأكد من أن في القرص متسعا وأنه قابل للقراءة.</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>نموذج آخر</translation>
    </message>
    <message>
        <source>Any other model of the hub for translation from Arabic (Marian), names (BERT) or English summaries (BART, T5), by its name there:</source>
        <translation>أي نموذج آخر من المستودع للترجمة من العربية (Marian) أو للأسماء (BERT) أو للملخصات الإنجليزية (BART وT5)، باسمه هناك:</translation>
    </message>
    <message>
        <source>Name of the model on the hub</source>
        <translation>اسم النموذج في المستودع</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>‏⁨{speed}⁩ م.ب/ث</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{count} s</source>
        <comment>seconds</comment>
        <translation>‏⁨{count}⁩ ث</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>‏⁨{count}⁩ د</translation>
    </message>
    <message>
        <source>{count} h</source>
        <comment>hours</comment>
        <translation>‏⁨{count}⁩ س</translation>
    </message>
    <message>
        <source>What is installed works without a network. Files and folders can be dropped anywhere on this page.</source>
        <translation>ما هو مثبّت يعمل بلا شبكة. يمكن إفلات الملفات والمجلدات في أي موضع من هذه الصفحة.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to the disk ({reason}). Try again.</source>
        <translation>تعذرت الكتابة على القرص (⁨{reason}⁩). حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>إعادة التثبيت</translation>
    </message>
    <message>
        <source>{name} is installed already. Installing again connects to the hub.</source>
        <translation>النموذج ⁨{name}⁩ مثبّت بالفعل. إعادة تثبيته تتطلب الاتصال بالمستودع.</translation>
    </message>
    <message>
        <source>{job} is not done yet. Wait or cancel it, then try again.</source>
        <translation>لم تكتمل بعد المهمة «⁨{job}⁩». انتظر أو ألغها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Opens a connection to the model hub</source>
        <translation>يفتح اتصالا بمستودع النماذج</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>People, organisations and places</source>
        <translation>الأشخاص والجهات والأماكن</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>الملخصات</translation>
    </message>
    <message>
        <source>Spelling of names</source>
        <translation>كتابة الأسماء</translation>
    </message>
    <message>
        <source>Ships with Mujaz.</source>
        <translation>يأتي مع موجز.</translation>
    </message>
    <message>
        <source>Ships with Mujaz, to try it with; not to report from.</source>
        <translation>يأتي مع موجز لتجربته؛ لا للنشر اعتمادا عليه.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Discard download</source>
        <translation>حذف ما تم تنزيله</translation>
    </message>
    <message>
        <source>To install: {task}</source>
        <translation>للتثبيت: ⁨{task}⁩</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ تنزيله</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>‏⁨{number}⁩ غ.ب</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>‏⁨{number}⁩ م.ب</translation>
    </message>
    <message>
        <source>It is damaged, and no model can be loaded while it is here. Remove it.</source>
        <translation>هذا النموذج تالف، ولا يمكن تحميل أي نموذج ما دام هنا. أزله.</translation>
    </message>
    <message>
        <source>{size} installed</source>
        <translation>‏⁨{size}⁩ بعد التثبيت</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>من ⁨{source}⁩</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>نموذج البداية</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>‏⁨{size}⁩ للتنزيل</translation>
    </message>
    <message>
        <source>{size} of memory at work</source>
        <translation>‏⁨{size}⁩ من الذاكرة عند العمل</translation>
    </message>
    <message>
        <source>{size} are fetched already; it goes on from there.</source>
        <translation>تم تنزيل ⁨{size}⁩؛ وسيُستأنف من هناك.</translation>
    </message>
    <message>
        <source>{measure} {value} on {texts} ({source})</source>
        <translation>‏⁨{measure}⁩ ⁨{value}⁩ على ⁨{texts}⁩ (⁨{source}⁩)</translation>
    </message>
    <message>
        <source>Quality: {figures}</source>
        <translation>الجودة: ⁨{figures}⁩</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>إلغاء: ⁨{job}⁩</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Share that is done</source>
        <translation>نسبة ما اكتمل</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a model from a file or a folder</source>
        <translation>استيراد نموذج من ملف أو مجلد</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Export all installed models to one file for a stick</source>
        <translation>تصدير كل النماذج المثبّتة إلى ملف واحد لنقله بذاكرة USB</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Verify all files of all models</source>
        <translation>التحقق من كل ملفات كل النماذج</translation>
    </message>
    <message>
        <source>Without internet: show how to {task}</source>
        <translation>بلا إنترنت: عرض طريقة ⁨{task}⁩</translation>
    </message>
    <message>
        <source>Without internet?</source>
        <translation>بلا إنترنت؟</translation>
    </message>
    <message>
        <source>A pack or an archive…</source>
        <translation>حزمة أو أرشيف…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this page</source>
        <translation>أو أفلت الملفات والمجلدات في أي موضع من هذه الصفحة</translation>
    </message>
    <message>
        <source>Compares every file with its SHA-256</source>
        <translation>يقارن كل ملف ببصمته SHA-256</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغيت العملية؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Cancelled; what was fetched is kept, and Install goes on from there.</source>
        <translation>أُلغيت العملية؛ وبقي ما تم تنزيله، وسيُستأنف التثبيت من هناك.</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>تثبيت ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>استيراد ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للاستيراد</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفا</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written and holds {names}. Import it on the other laptop.</source>
        <translation>كُتب الملف ⁨{file}⁩ وفيه ⁨{names}⁩. استورده على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Exporting {names}</source>
        <translation>تصدير ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغيت العملية؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Verifying all models in full</source>
        <translation>التحقق الكامل من كل النماذج</translation>
    </message>
    <message>
        <source>{names} is installed already.</source>
        <translation>النموذج ⁨{names}⁩ مثبّت بالفعل.</translation>
    </message>
    <message>
        <source>{names} are installed already.</source>
        <translation>النماذج ⁨{names}⁩ مثبّتة بالفعل.</translation>
    </message>
    <message>
        <source>Not as installed: {names}. Install again or remove what is marked.</source>
        <translation>نماذج تغيرت منذ تثبيتها: ⁨{names}⁩. أعد تثبيت ما هو موسوم أو أزله.</translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) are as installed.</source>
        <translation>
            <numerusform>لا نماذج مثبّتة.</numerusform>
            <numerusform>النموذج الوحيد كما ثُبّت.</numerusform>
            <numerusform>النموذجان كما ثُبّتا.</numerusform>
            <numerusform>النماذج كلها (%n) كما ثُبّتت.</numerusform>
            <numerusform>النماذج كلها (%n) كما ثُبّتت.</numerusform>
            <numerusform>النماذج كلها (%n) كما ثُبّتت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is installed; {other} stays in use.</source>
        <translation>ثُبّت ⁨{name}⁩؛ ويبقى ⁨{other}⁩ قيد الاستخدام.</translation>
    </message>
    <message>
        <source>{names} is installed.</source>
        <translation>ثُبّت ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>{names} are installed.</source>
        <translation>ثُبّتت النماذج ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>{names} is installed and in use.</source>
        <translation>ثُبّت ⁨{names}⁩ وهو الآن قيد الاستخدام.</translation>
    </message>
    <message>
        <source>{names} are installed and in use.</source>
        <translation>ثُبّتت النماذج ⁨{names}⁩ وهي الآن قيد الاستخدام.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}. Check where it is.</source>
        <translation>لا يوجد ملف أو مجلد ⁨{path}⁩. تحقق من موضعه.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>‏⁨{names}⁩ و⁨{last}⁩</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>كتابة ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Reviewed by</source>
        <translation>را&amp;جعه</translation>
    </message>
    <message>
        <source>Notes of your own: they go into the briefing.</source>
        <translation>ملاحظاتك: تدخل في الموجز.</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>لم يُراجع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>A connection to 192.0.2.1, port 9</source>
        <translation>اتصال بالعنوان ⁨192.0.2.1⁩، المنفذ 9</translation>
    </message>
    <message>
        <source>A look-up of example.org</source>
        <translation>استعلام عن عنوان ⁨example.org⁩</translation>
    </message>
    <message>
        <source>Mujaz can’t reach the network: it has just tried, and its own guard refused.</source>
        <translation>لا يستطيع موجز الوصول إلى الشبكة: حاول للتو، ورفض حارسه ذلك.</translation>
    </message>
    <message>
        <source>The guard is not at work in this window. Close it, and start Mujaz with the command “mujaz”.</source>
        <translation>الحارس لا يعمل في هذه النافذة. أغلقها وشغّل موجز بالأمر «mujaz».</translation>
    </message>
    <message>
        <source>refused by the guard, before anything was sent.</source>
        <translation>رفضه الحارس قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>NOT refused by the guard.</source>
        <translation>لم يرفضه الحارس!</translation>
    </message>
    <message>
        <source>What is blocked, and how to see it from outside</source>
        <translation>ما هو محجوب، وكيف تراه من الخارج</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>الترجمة الإنجليزية</translation>
    </message>
    <message>
        <source>ENGLISH</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>The key points stand here when the translation is done.</source>
        <translation>تظهر أبرز النقاط هنا عند اكتمال الترجمة.</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Pin or let go</source>
        <translation>تثبيت أو تحرير التثبيت</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The check “{check}” is off. The settings bring it back.</source>
        <translation>أُوقف التحقق «⁨{check}⁩». يمكن إعادته من الإعدادات.</translation>
    </message>
    <message>
        <source>The model {name} is not there any more; {other} is used. Install it again, or choose another.</source>
        <translation>لم يعد النموذج ⁨{name}⁩ موجودا، ويُستخدم ⁨{other}⁩ بدلا منه. ثبّته من جديد، أو اختر غيره.</translation>
    </message>
    <message>
        <source>What you do is kept again, so that nothing gets lost.</source>
        <translation>يُحفظ ما تفعله من جديد، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>Nothing is kept any more, and what was kept of the open articles is deleted. Export what you need before you close Mujaz.</source>
        <translation>لم يعد شيء يُحفظ، وحُذف ما كان محفوظا من المقالات المفتوحة. صدّر ما تحتاج إليه قبل إغلاق موجز.</translation>
    </message>
    <message>
        <source>Keep it again</source>
        <translation>العودة إلى الحفظ</translation>
    </message>
    <message>
        <source>Machine translation: not for quoting verbatim.</source>
        <translation>ترجمة آلية: لا تُقتبس حرفيا.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>نقلا بالمعنى</translation>
    </message>
    <message>
        <source>{speaker} {says}, {manner}: {english} In Arabic: {arabic}</source>
        <translation>‏⁨{speaker}⁩ ⁨{says}⁩، ⁨{manner}⁩: ⁨{english}⁩ بالعربية: ⁨{arabic}⁩</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>لم تُترجم بعد</translation>
    </message>
    <message>
        <source>What people said stands here when the text is read. Nothing was found so far.</source>
        <translation>تظهر هنا أقوال الناس بعد قراءة النص. لم يُعثر على شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Copy as a quote, with its source</source>
        <translation>نسخ كاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>Edit: {sentence}</source>
        <translation>تحرير: ⁨{sentence}⁩</translation>
    </message>
    <message>
        <source>The engine is still loading. Try again in a moment.</source>
        <translation>ما زال المحرك قيد التحميل. حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>أُلغيت العملية. ما اكتمل باق.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light or dark, or whatever the system is set to.</source>
        <translation>فاتحة أو داكنة، أو كما ضُبط النظام.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of this window; notes stay English. A change counts from the next start.</source>
        <translation>لغة هذه النافذة؛ أما المذكرات فتبقى بالإنجليزية. يسري التغيير عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>How the texts stand</source>
        <translation>ترتيب النصين</translation>
    </message>
    <message>
        <source>Each sentence beside its translation, or running on as in a book, paragraph beside paragraph.</source>
        <translation>كل جملة بجانب ترجمتها، أو متصلة كما في كتاب، فقرة بجانب فقرة.</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>في صفوف</translation>
    </message>
    <message>
        <source>Flowing</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>حجم النصين</translation>
    </message>
    <message>
        <source>How large the Arabic and the English are; the rest of the window follows the system.</source>
        <translation>حجم النص العربي والإنجليزي؛ أما بقية النافذة فتتبع النظام.</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>ما يُحفظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Keep open articles</source>
        <translation>حفظ المقالات المفتوحة</translation>
    </message>
    <message>
        <source>They are there again after a crash or a power cut. Switched off, no article is kept, and earlier ones are deleted.</source>
        <translation>تعود بعد تعطل البرنامج أو انقطاع الكهرباء. وعند إيقافه لا يُحفظ أي مقال، ويُحذف ما سبق.</translation>
    </message>
    <message>
        <source>Remember translations</source>
        <translation>تذكّر الترجمات</translation>
    </message>
    <message>
        <source>A sentence that comes again is translated as it was before; your own translations count most. A change counts from the next start.</source>
        <translation>تُترجم الجملة المتكررة كما تُرجمت من قبل؛ ولترجماتك الأولوية. يسري التغيير عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only my own</source>
        <translation>ترجماتي فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Remember which files were opened</source>
        <translation>تذكّر الملفات التي فُتحت</translation>
    </message>
    <message>
        <source>The last ones are offered on the empty window; only where they are is kept, not what they say.</source>
        <translation>تُعرض آخرها في النافذة الفارغة؛ ولا يُحفظ إلا موضعها، لا محتواها.</translation>
    </message>
    <message>
        <source>Beside other programs</source>
        <translation>إلى جانب البرامج الأخرى</translation>
    </message>
    <message>
        <source>Open what is copied</source>
        <translation>فتح ما يُنسخ</translation>
    </message>
    <message>
        <source>An Arabic text that you copy in another program is opened at once; what a password manager copies is not looked at.</source>
        <translation>يُفتح فورا أي نص عربي تنسخه في برنامج آخر؛ ولا يُنظر إلى ما ينسخه مدير كلمات المرور.</translation>
    </message>
    <message>
        <source>Icon in the system&apos;s tray</source>
        <translation>أيقونة في شريط النظام</translation>
    </message>
    <message>
        <source>Shows and hides the window, and opens what is on the clipboard, without looking for Mujaz.</source>
        <translation>تُظهر النافذة وتخفيها، وتفتح ما في الحافظة، دون البحث عن موجز.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Only where there is the icon; Quit still ends Mujaz.</source>
        <translation>حيث توجد الأيقونة فقط؛ ويظل أمر «إنهاء» ينهي موجز.</translation>
    </message>
    <message>
        <source>How many a summary has at most.</source>
        <translation>أقصى عدد منها في الملخص.</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>طريقة إعداده</translation>
    </message>
    <message>
        <source>Picked sentences can&apos;t say what the article does not; written ones need a model for it, and a check.</source>
        <translation>الجمل المنتقاة لا تقول ما لم يقله المقال؛ أما المكتوبة فتحتاج إلى نموذج، وإلى تحقق.</translation>
    </message>
    <message>
        <source>Pick sentences of the article</source>
        <translation>انتقاء جمل من المقال</translation>
    </message>
    <message>
        <source>Write new sentences</source>
        <translation>كتابة جمل جديدة</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>How many translations of a sentence are followed side by side: more is slower, and a little better up to 6.</source>
        <translation>عدد ترجمات الجملة التي تُتابع معا: الزيادة أبطأ، وأفضل قليلا حتى 6.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>How exactly the translator counts: 8 bits are fastest and take least memory.</source>
        <translation>دقة حساب المترجم: 8 بتات هي الأسرع والأقل استهلاكا للذاكرة.</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بتات</translation>
    </message>
    <message>
        <source>8 bits, the rest in 32</source>
        <translation>8 بتات، والباقي 32</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 بتا</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>أنوية المعالج</translation>
    </message>
    <message>
        <source>Fewer leave more to other programs, and make the translation slower.</source>
        <translation>العدد الأقل يترك المزيد للبرامج الأخرى، ويبطئ الترجمة.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>ما يُتحقق منه</translation>
    </message>
    <message>
        <source>What is ticked is flagged beside the sentence, with its reason.</source>
        <translation>ما هو مؤشّر عليه يظهر تنبيهه بجانب الجملة، مع سببه.</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon.</source>
        <translation>لا مكان لأيقونة كهذه في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Numbers that are missing, changed or added</source>
        <translation>أرقام ناقصة أو متغيرة أو مضافة</translation>
    </message>
    <message>
        <source>Months and weekdays that are changed or left out</source>
        <translation>أشهر وأيام متغيرة أو محذوفة</translation>
    </message>
    <message>
        <source>Wrong units: euros for dollars, miles for kilometres</source>
        <translation>وحدات خاطئة: يورو بدل دولار، وأميال بدل كيلومترات</translation>
    </message>
    <message>
        <source>A “not” that is lost or added</source>
        <translation>نفي ضائع أو مضاف</translation>
    </message>
    <message>
        <source>People and places that the English does not name</source>
        <translation>أشخاص وأماكن لا تذكرهم الإنجليزية</translation>
    </message>
    <message>
        <source>Something left out, repeated or not translated</source>
        <translation>محذوف أو مكرر أو غير مترجم</translation>
    </message>
    <message>
        <source>An article that is not in Arabic</source>
        <translation>مقال ليس بالعربية</translation>
    </message>
    <message>
        <source>Words of a dialect</source>
        <translation>كلمات عامية</translation>
    </message>
    <message>
        <source>Hidden characters, a wrong encoding, a bad scan</source>
        <translation>محارف خفية أو ترميز خاطئ أو مسح ضوئي رديء</translation>
    </message>
    <message>
        <source>Key points that say more than their sentences</source>
        <translation>نقاط تقول أكثر مما في جملها</translation>
    </message>
    <message>
        <source>One name spelled in two ways</source>
        <translation>اسم واحد بكتابتين</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>استعادة ⁨{setting}⁩</translation>
    </message>
    <message>
        <source>All of this is in one file. On another machine, in the same place, Mujaz is set as it is here:</source>
        <translation>كل هذا في ملف واحد. إن نُسخ إلى جهاز آخر في الموضع نفسه ضُبط موجز كما هو هنا:</translation>
    </message>
    <message>
        <source>Begin with a new file</source>
        <translation>البدء بملف جديد</translation>
    </message>
    <message>
        <source>Put the damaged file aside and begin with a new one</source>
        <translation>تنحية الملف التالف والبدء بملف جديد</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy the path of the settings file</source>
        <translation>نسخ مسار ملف الإعدادات</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Reset all, really?</source>
        <translation>استعادة الكل فعلا؟</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>جارٍ قراءة المقال…</translation>
    </message>
    <message>
        <source>Loading the engine…</source>
        <translation>جارٍ تحميل المحرك…</translation>
    </message>
    <message>
        <source>Another article is translated first…</source>
        <translation>يُترجم مقال آخر أولا…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>النموذج المستخدم</translation>
    </message>
    <message>
        <source>private: nothing is kept</source>
        <translation>جلسة خاصة: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>model: {name}</source>
        <translation>النموذج: ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sentences</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>‏⁨{done}⁩ من جملة واحدة</numerusform>
            <numerusform>‏⁨{done}⁩ من جملتين</numerusform>
            <numerusform>‏⁨{done}⁩ من %n جمل</numerusform>
            <numerusform>‏⁨{done}⁩ من %n جملة</numerusform>
            <numerusform>‏⁨{done}⁩ من %n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>لا شيء للتحقق</numerusform>
            <numerusform>موضع واحد للتحقق</numerusform>
            <numerusform>موضعان للتحقق</numerusform>
            <numerusform>%n مواضع للتحقق</numerusform>
            <numerusform>%n موضعا للتحقق</numerusform>
            <numerusform>%n موضع للتحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited %n</source>
        <translation>
            <numerusform>لم يُحرر شيء</numerusform>
            <numerusform>حُررت جملة</numerusform>
            <numerusform>حُررت جملتان</numerusform>
            <numerusform>حُررت %n جمل</numerusform>
            <numerusform>حُررت %n جملة</numerusform>
            <numerusform>حُررت %n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are spelled in every article as they stand here. Renaming one under Entities adds it.</source>
        <translation>تُكتب الأسماء في كل مقال كما هي هنا. إعادة تسمية اسم في «الأسماء» تضيفه.</translation>
    </message>
    <message>
        <source>That can’t be kept: an Arabic name, its kind and an English name belong together.</source>
        <translation>لا يمكن حفظ ذلك: لا بد من اسم عربي ونوعه واسم إنجليزي معا.</translation>
    </message>
    <message>
        <source>The style list can’t be written now. Close other programs that use it, and try again.</source>
        <translation>تتعذر الكتابة في قائمة الأسماء الآن. أغلق البرامج الأخرى التي تستخدمها، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV‏ (*.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import spellings</source>
        <translation>استيراد قائمة الأسماء</translation>
    </message>
    <message>
        <source>Export spellings</source>
        <translation>تصدير قائمة الأسماء</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>What the name is of</source>
        <translation>ما الذي يسميه هذا الاسم</translation>
    </message>
    <message>
        <source>English spelling</source>
        <translation>الكتابة بالإنجليزية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the spelling</source>
        <translation>إضافة هذه الكتابة</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Remove the spellings that are chosen</source>
        <translation>إزالة الأسماء المختارة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import spellings from a CSV file</source>
        <translation>استيراد الأسماء من ملف CSV</translation>
    </message>
    <message>
        <source>Export all spellings to a CSV file</source>
        <translation>تصدير كل الأسماء إلى ملف CSV</translation>
    </message>
    <message>
        <source>Style list</source>
        <translation>قائمة كتابة الأسماء</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>تغير الاسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation>أُضيف الاسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>أُزيل الاسم «⁨{name}⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) removed.</source>
        <translation>
            <numerusform>لم يُزل أي اسم.</numerusform>
            <numerusform>أُزيل اسم واحد.</numerusform>
            <numerusform>أُزيل اسمان.</numerusform>
            <numerusform>أُزيلت %n أسماء.</numerusform>
            <numerusform>أُزيل %n اسما.</numerusform>
            <numerusform>أُزيل %n اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can’t be read. Check that it exists and that you may open it.</source>
        <translation>تعذرت قراءة ⁨{file}⁩. تأكد من وجوده ومن أن لك حق فتحه.</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) imported from {file}.</source>
        <translation>
            <numerusform>لم يُستورد أي اسم من ⁨{file}⁩.</numerusform>
            <numerusform>استُورد اسم واحد من ⁨{file}⁩.</numerusform>
            <numerusform>استُورد اسمان من ⁨{file}⁩.</numerusform>
            <numerusform>استُوردت %n أسماء من ⁨{file}⁩.</numerusform>
            <numerusform>استُورد %n اسما من ⁨{file}⁩.</numerusform>
            <numerusform>استُورد %n اسم من ⁨{file}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can’t be written. Choose another folder or name.</source>
        <translation>تعذرت كتابة ⁨{file}⁩. اختر مجلدا أو اسما آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) in {file}.</source>
        <translation>
            <numerusform>لا أسماء في ⁨{file}⁩.</numerusform>
            <numerusform>اسم واحد في ⁨{file}⁩.</numerusform>
            <numerusform>اسمان في ⁨{file}⁩.</numerusform>
            <numerusform>%n أسماء في ⁨{file}⁩.</numerusform>
            <numerusform>%n اسما في ⁨{file}⁩.</numerusform>
            <numerusform>%n اسم في ⁨{file}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>تم التراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>Taken from the text</source>
        <translation>منتقاة من النص</translation>
    </message>
    <message>
        <source>Written by a model</source>
        <translation>كتبها نموذج</translation>
    </message>
    <message numerus="yes">
        <source>%n key point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>لا نقاط محررة</numerusform>
            <numerusform>نقطة محررة واحدة</numerusform>
            <numerusform>نقطتان محررتان</numerusform>
            <numerusform>%n نقاط محررة</numerusform>
            <numerusform>%n نقطة محررة</numerusform>
            <numerusform>%n نقطة محررة</numerusform>
        </translation>
    </message>
    <message>
        <source>Key point {number}: {text}</source>
        <translation>النقطة ⁨{number}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Sentences behind it: {numbers}.</source>
        <translation>الجمل التي تستند إليها: ⁨{numbers}⁩.</translation>
    </message>
    <message>
        <source>No sentence is behind it.</source>
        <translation>لا تستند إلى أي جملة.</translation>
    </message>
    <message>
        <source>Check: </source>
        <translation>تحقّق: </translation>
    </message>
    <message>
        <source>Something in it is not in the sentences behind it.</source>
        <translation>فيها ما ليس في الجمل التي تستند إليها.</translation>
    </message>
    <message>
        <source>Pinned: it stays when the text is summarised again.</source>
        <translation>مثبّتة: تبقى عند تلخيص النص من جديد.</translation>
    </message>
    <message>
        <source>You wrote this point.</source>
        <translation>أنت كتبت هذه النقطة.</translation>
    </message>
    <message>
        <source>For this, install a summary model on the models page.</source>
        <translation>لهذا، ثبّت نموذج تلخيص من صفحة النماذج.</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>طول الملخص</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>بلا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>How the summary is made</source>
        <translation>طريقة إعداد الملخص</translation>
    </message>
    <message>
        <source>Show the key points in Arabic</source>
        <translation>عرض أبرز النقاط بالعربية</translation>
    </message>
    <message>
        <source>What the sentences behind the points say in Arabic</source>
        <translation>ما تقوله بالعربية الجمل التي تستند إليها النقاط</translation>
    </message>
    <message>
        <source>What to do with the chosen point</source>
        <translation>ما يمكن فعله بالنقطة المختارة</translation>
    </message>
    <message>
        <source>Leave out a key point</source>
        <translation>حذف نقطة</translation>
    </message>
    <message>
        <source>Move a key point</source>
        <translation>نقل نقطة</translation>
    </message>
    <message>
        <source>Edit a key point</source>
        <translation>تحرير نقطة</translation>
    </message>
    <message>
        <source>Pin a key point</source>
        <translation>تثبيت نقطة</translation>
    </message>
    <message>
        <source>Let go of a key point</source>
        <translation>تحرير تثبيت نقطة</translation>
    </message>
    <message>
        <source>New from the clipboard</source>
        <translation>جديد من الحافظة</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>إخفاء النافذة</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Every key point leads to the sentence behind it.</source>
        <translation>كل نقطة تقودك إلى الجملة التي تستند إليها.</translation>
    </message>
    <message>
        <source>A flag in the margin says what to check, and why.</source>
        <translation>علامة في الهامش تبين ما ينبغي التحقق منه، ولماذا.</translation>
    </message>
    <message>
        <source>Write over any translation; Ctrl+K finds every command.</source>
        <translation>اكتب فوق أي ترجمة؛ وCtrl+K يجد كل الأوامر.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Read the sample</source>
        <translation>قراءة المثال</translation>
    </message>
    <message>
        <source>Open, paste or drop an Arabic article</source>
        <translation>افتح مقالا عربيا أو الصقه أو أفلته هنا</translation>
    </message>
    <message>
        <source>It becomes an English briefing on this machine; nothing leaves it.</source>
        <translation>يصبح موجزا بالإنجليزية على هذا الجهاز؛ ولا يغادره شيء.</translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>الحصول على نموذج أفضل</translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation>تقدم الترجمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Starter model: for trying Mujaz, not to report from.</source>
        <translation>نموذج البداية: لتجربة موجز، لا للنشر اعتمادا عليه.</translation>
    </message>
    <message>
        <source>offline: nothing leaves this machine</source>
        <translation>بلا اتصال: لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between longer parts of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>الجملة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{model} (starter)</source>
        <translation>‏⁨{model}⁩ (نموذج البداية)</translation>
    </message>
    <message>
        <source>No name is here: add one above, or look for another.</source>
        <translation>لا اسم هنا: أضف اسما أعلاه، أو ابحث عن غيره.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>‏«⁨{word}⁩»</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a BART or T5 model for summaries</source>
        <translation>نموذج BART أو T5 للتلخيص</translation>
    </message>
    <message>
        <source>a BERT model for entities</source>
        <translation>نموذج BERT للأسماء</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>a checkpoint in the transformers format</source>
        <translation>نموذج بصيغة transformers</translation>
    </message>
    <message>
        <source>a CTranslate2 model</source>
        <translation>نموذج CTranslate2</translation>
    </message>
    <message>
        <source>a damaged zip archive</source>
        <translation>أرشيف zip تالف</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>A file can&apos;t be read or written ({strerror}). See that the disk has room, then try again.</source>
        <translation>تعذرت قراءة ملف أو كتابته (⁨{strerror}⁩). تأكد من وجود متسع على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>a file in it is not of the size that it says</source>
        <translation>فيها ملف حجمه غير الحجم المذكور</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>A little better at English summaries than distilbart-cnn-6-6, and slower.</source>
        <translation>أفضل قليلا من distilbart-cnn-6-6 في الملخصات الإنجليزية، وأبطأ.</translation>
    </message>
    <message>
        <source>a model of Mujaz</source>
        <translation>نموذج لموجز</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>عرض PowerPoint</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a Rich Text (RTF) document</source>
        <translation>مستند نص منسق (RTF)</translation>
    </message>
    <message>
        <source>A small English summariser for old laptops; its makers publish no figure that compares.</source>
        <translation>ملخّص إنجليزي صغير للحواسيب القديمة؛ لم ينشر صانعوه أرقاما قابلة للمقارنة.</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>a WebP picture, sound or film</source>
        <translation>صورة WebP أو صوت أو فيلم</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>أرشيف zip</translation>
    </message>
    <message>
        <source>acres</source>
        <translation>أفدنة</translation>
    </message>
    <message>
        <source>an Apple Pages document</source>
        <translation>مستند Apple Pages</translation>
    </message>
    <message>
        <source>an Argos package</source>
        <translation>حزمة Argos</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>أرشيف zip فارغ</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>an MP3 sound</source>
        <translation>ملف صوت MP3</translation>
    </message>
    <message>
        <source>an MP4 film</source>
        <translation>فيلم MP4</translation>
    </message>
    <message>
        <source>an Ogg sound or film</source>
        <translation>صوت أو فيلم Ogg</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>an OPUS-MT model for Marian</source>
        <translation>نموذج OPUS-MT لمحرك Marian</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Another Mujaz is installing a model. Wait until it is done, then try again.</source>
        <translation>هناك نسخة أخرى من موجز تثبّت نموذجا. انتظر حتى تنتهي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Arabic words are left in the English: “{spans}”.</source>
        <translation>بقيت كلمات عربية في النص الإنجليزي: «⁨{spans}⁩».</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>سؤال المستودع</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>barrels</source>
        <translation>براميل</translation>
    </message>
    <message>
        <source>beam size</source>
        <translation>عدد المرشحات</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>مليارات</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>سنتيمترات</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>قرون</translation>
    </message>
    <message>
        <source>century</source>
        <translation>قرن</translation>
    </message>
    <message>
        <source>Characters were lost before Mujaz got this: open the original.</source>
        <translation>ضاعت محارف قبل وصول النص إلى موجز: افتح الأصل.</translation>
    </message>
    <message>
        <source>Check before you publish</source>
        <translation>للتحقق قبل النشر</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>صينية</translation>
    </message>
    <message>
        <source>choose the article as a text file or a Word document (.docx)</source>
        <translation>اختر المقال كملف نصي أو مستند Word‏ (.docx)</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>يزعم</translation>
    </message>
    <message>
        <source>Clear the markup away</source>
        <translation>إزالة رموز التنسيق</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>الشمول</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سيريلية</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>Dhu</source>
        <translation>ذو</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>العامية</translation>
    </message>
    <message>
        <source>dinars</source>
        <translation>دينار</translation>
    </message>
    <message>
        <source>dirhams</source>
        <translation>درهم</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>دولار</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>dozens</source>
        <translation>عشرات</translation>
    </message>
    <message>
        <source>Egyptian</source>
        <translation>مصرية</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>Everyday work on any laptop: fast, and far better than the starter.</source>
        <translation>للعمل اليومي على أي حاسوب: سريع، وأفضل بكثير من نموذج البداية.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>أقدام</translation>
    </message>
    <message>
        <source>Finds more people, organisations and places than the starter, at a fraction of its speed.</source>
        <translation>يجد أشخاصا وجهات وأماكن أكثر من نموذج البداية، لكنه أبطأ بكثير.</translation>
    </message>
    <message>
        <source>francs</source>
        <translation>فرنك</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Full translation</source>
        <translation>الترجمة الكاملة</translation>
    </message>
    <message>
        <source>gallons</source>
        <translation>غالونات</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>غرامات</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>يونانية</translation>
    </message>
    <message>
        <source>Gulf or Iraqi</source>
        <translation>خليجية أو عراقية</translation>
    </message>
    <message>
        <source>has a name with a hidden part</source>
        <translation>له اسم فيه جزء خفي</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبرية</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>هكتارات</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>المحارف الخفية</translation>
    </message>
    <message>
        <source>Hidden characters here turn the text round or hide some of it.</source>
        <translation>هنا محارف خفية تقلب النص أو تخفي بعضه.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>hundreds</source>
        <translation>مئات</translation>
    </message>
    <message>
        <source>hundreds of {vague}</source>
        <translation>مئات ⁨{vague}⁩</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>بوصات</translation>
    </message>
    <message>
        <source>Install Mujaz again.</source>
        <translation>أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>أعد تثبيت النموذج.</translation>
    </message>
    <message>
        <source>is a link or a device</source>
        <translation>وصلة أو جهاز</translation>
    </message>
    <message>
        <source>is a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>is compressed in an unusual way</source>
        <translation>مضغوط بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>is damaged or not a Word document at all</source>
        <translation>تالف أو ليس مستند Word أصلا</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>is in an old Office format</source>
        <translation>بصيغة Office قديمة</translation>
    </message>
    <message>
        <source>is in Word&apos;s old .doc format</source>
        <translation>بصيغة Word القديمة ⁨.doc⁩</translation>
    </message>
    <message>
        <source>is plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>It can&apos;t be read: it is damaged or no model that Mujaz knows ({name}).</source>
        <translation>تعذرت قراءته: هو تالف أو ليس نموذجا يعرفه موجز (⁨{name}⁩).</translation>
    </message>
    <message>
        <source>It ended before it was done, most likely for lack of memory. Close other programs and try again, or convert the model on a larger machine and bring it here as a pack.</source>
        <translation>انتهى قبل أن يكتمل، والأرجح لنقص الذاكرة. أغلق البرامج الأخرى وحاول مرة أخرى، أو حوّل النموذج على جهاز أكبر وانقله إلى هنا كحزمة.</translation>
    </message>
    <message>
        <source>it has no readable config.json</source>
        <translation>ليس فيه ملف config.json مقروء</translation>
    </message>
    <message>
        <source>it has not the files that it lists</source>
        <translation>ليست فيها الملفات التي تذكرها</translation>
    </message>
    <message>
        <source>it lacks {missing}</source>
        <translation>ينقصه ⁨{missing}⁩</translation>
    </message>
    <message>
        <source>It took too long and was stopped. Close other programs and try again.</source>
        <translation>استغرق وقتا أطول من اللازم فأُوقف. أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>its config.json says {architectures}</source>
        <translation>يقول ملفه config.json إنه ⁨{architectures}⁩</translation>
    </message>
    <message>
        <source>its labels are not B-PERS, I-PERS, B-LOC and the like</source>
        <translation>وسومه ليست B-PERS وI-PERS وB-LOC وما شابهها</translation>
    </message>
    <message>
        <source>its list of members is too long</source>
        <translation>قائمة محتوياته أطول من اللازم</translation>
    </message>
    <message>
        <source>its table of contents can&apos;t be read</source>
        <translation>تعذرت قراءة فهرس محتوياتها</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>يابانية</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jumada</source>
        <translation>جمادى</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Key point {number} has {span}; the sentences behind it do not.</source>
        <translation>في النقطة ⁨{number}⁩ ورد ⁨{span}⁩؛ ولم يرد في الجمل التي تستند إليها.</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>كيلوغرامات</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>كيلومترات</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>كورية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>كردية</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاتينية</translation>
    </message>
    <message>
        <source>Letters stand apart, as in a bad scan: compare with the original.</source>
        <translation>حروف متباعدة، كما في مسح ضوئي رديء: قارن بالأصل.</translation>
    </message>
    <message>
        <source>Levantine</source>
        <translation>شامية</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>لترات</translation>
    </message>
    <message>
        <source>looks like {what}, not text</source>
        <translation>يبدو أنه ⁨{what}⁩ لا نص</translation>
    </message>
    <message>
        <source>Maghrebi</source>
        <translation>مغاربية</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Markup is left in the English: {named}.</source>
        <translation>بقيت رموز تنسيق في النص الإنجليزي: ⁨{named}⁩.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>أمتار</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>أميال</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>مليمترات</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>ملايين</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Muharram</source>
        <translation>محرم</translation>
    </message>
    <message>
        <source>Mujaz does not write “{suffix}” files: end the name in .docx (Word), .pdf, .html, .md (Markdown) or .json.</source>
        <translation>لا يكتب موجز ملفات «⁨{suffix}⁩»: اجعل الاسم ينتهي بـ ⁨.docx⁩ (Word) أو ⁨.pdf⁩ أو ⁨.html⁩ أو ⁨.md⁩ (Markdown) أو ⁨.json⁩.</translation>
    </message>
    <message>
        <source>Mujaz is offline: {event} was refused.</source>
        <translation>موجز بلا اتصال: رُفض ⁨{event}⁩.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>النفي</translation>
    </message>
    <message>
        <source>No model called {name} is installed here. See: mujaz models list</source>
        <translation>لا يوجد هنا نموذج مثبّت باسم ⁨{name}⁩. انظر: ⁨mujaz models list⁩</translation>
    </message>
    <message>
        <source>No model for {task} is installed, not even the starter. Install Mujaz again.</source>
        <translation>لا يوجد نموذج مثبّت لغرض ⁨{task}⁩، ولا حتى نموذج البداية. أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>No sentence of the text says this.</source>
        <translation>لا جملة في النص تقول ذلك.</translation>
    </message>
    <message>
        <source>no weights for {found}</source>
        <translation>لا أوزان لـ ⁨{found}⁩</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>number format</source>
        <translation>دقة الحساب</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>open it and save it as a Word document (.docx)</source>
        <translation>افتحه واحفظه كمستند Word‏ (.docx)</translation>
    </message>
    <message>
        <source>open it in Word and save it again as .docx</source>
        <translation>افتحه في Word واحفظه من جديد بصيغة ⁨.docx⁩</translation>
    </message>
    <message>
        <source>open it in Word, save it without the password and try again</source>
        <translation>افتحه في Word واحفظه بلا كلمة مرور وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>open it, copy the article&apos;s text and paste it into Mujaz</source>
        <translation>افتحه وانسخ نص المقال والصقه في موجز</translation>
    </message>
    <message>
        <source>ounces</source>
        <translation>أونصات</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسية</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>جنيه</translation>
    </message>
    <message>
        <source>pounds of weight</source>
        <translation>أرطال</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>يعد</translation>
    </message>
    <message>
        <source>Put “{english}” there</source>
        <translation>وضع «⁨{english}⁩» مكانه</translation>
    </message>
    <message>
        <source>Rabi</source>
        <translation>ربيع</translation>
    </message>
    <message>
        <source>Rajab</source>
        <translation>رجب</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>رمضان</translation>
    </message>
    <message>
        <source>Reporter’s notes</source>
        <translation>ملاحظات الصحفي</translation>
    </message>
    <message>
        <source>riyals</source>
        <translation>ريال</translation>
    </message>
    <message>
        <source>roubles</source>
        <translation>روبل</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>روبية</translation>
    </message>
    <message>
        <source>Safar</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوان</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Shaban</source>
        <translation>شعبان</translation>
    </message>
    <message>
        <source>Shawwal</source>
        <translation>شوال</translation>
    </message>
    <message>
        <source>shekels</source>
        <translation>شيكل</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>النصان جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Something went wrong in the engine. Try again; what you have is kept.</source>
        <translation>حدث خطأ ما في المحرك. حاول مرة أخرى؛ ما لديك محفوظ.</translation>
    </message>
    <message>
        <source>spellings</source>
        <translation>كتابة الأسماء</translation>
    </message>
    <message>
        <source>style list</source>
        <translation>قائمة كتابة الأسماء</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>tens of {vague}</source>
        <translation>عشرات ⁨{vague}⁩</translation>
    </message>
    <message>
        <source>text in Latin letters</source>
        <translation>نص بحروف لاتينية</translation>
    </message>
    <message>
        <source>that disk can only be read; choose a folder on another</source>
        <translation>هذا القرص للقراءة فقط؛ اختر مجلدا على قرص آخر</translation>
    </message>
    <message>
        <source>that is a folder; add a file&apos;s name</source>
        <translation>هذا مجلد؛ أضف اسم ملف</translation>
    </message>
    <message>
        <source>the Arabic denies less</source>
        <translation>والنفي في العربية أقل</translation>
    </message>
    <message>
        <source>The Arabic has a {singular}; the English does not.</source>
        <translation>في العربية ⁨{singular}⁩، وليس ذلك في الإنجليزية.</translation>
    </message>
    <message>
        <source>the Arabic has no negation</source>
        <translation>ولا نفي في العربية</translation>
    </message>
    <message>
        <source>The Arabic has {arabic_shown}; the English does not.</source>
        <translation>في العربية ⁨{arabic_shown}⁩، وليس ذلك في الإنجليزية.</translation>
    </message>
    <message>
        <source>The Arabic has {name}; the English has {name2}.</source>
        <translation>في العربية ⁨{name}⁩، وفي الإنجليزية ⁨{name2}⁩.</translation>
    </message>
    <message>
        <source>The Arabic names “{arabic}”{known}; the English does not.</source>
        <translation>تذكر العربية «⁨{arabic}⁩»⁨{known}⁩، ولا تذكره الإنجليزية.</translation>
    </message>
    <message>
        <source>The Arabic names “{arabic}”{known}; the English does so less often.</source>
        <translation>تذكر العربية «⁨{arabic}⁩»⁨{known}⁩ أكثر مما تذكره الإنجليزية.</translation>
    </message>
    <message>
        <source>The Arabic names “{arabic}”{known}; the English has “{target}” in its place.</source>
        <translation>تذكر العربية «⁨{arabic}⁩»⁨{known}⁩، وفي مكانه في الإنجليزية «⁨{target}⁩».</translation>
    </message>
    <message>
        <source>The Arabic quotes somebody&apos;s words; the English has no quotation marks.</source>
        <translation>في العربية كلام مقتبس، ولا علامات اقتباس في الإنجليزية.</translation>
    </message>
    <message>
        <source>The Arabic says {quoted}; {tail}.</source>
        <translation>في العربية ⁨{quoted}⁩، ⁨{tail}⁩.</translation>
    </message>
    <message>
        <source>The Arabic was copied, not translated.</source>
        <translation>نُسخ النص العربي ولم يُترجم.</translation>
    </message>
    <message>
        <source>The best translation here, at about a third of the speed.</source>
        <translation>أفضل ترجمة هنا، بنحو ثلث السرعة.</translation>
    </message>
    <message>
        <source>The briefing could not be saved as “{path}”: {reason}.</source>
        <translation>تعذر حفظ الموجز باسم «⁨{path}⁩»: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The connection was lost after {finished} of {total} MB. Try again: it goes on from there.</source>
        <translation>انقطع الاتصال بعد ⁨{finished}⁩ من ⁨{total}⁩ م.ب. حاول مرة أخرى: سيُستأنف من هناك.</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another</source>
        <translation>القرص ممتلئ؛ أفسح مكانا أو اختر قرصا آخر</translation>
    </message>
    <message>
        <source>The engine failed on this sentence and it is not translated. Read the Arabic.</source>
        <translation>أخفق المحرك في هذه الجملة فلم تُترجم. اقرأ النص العربي.</translation>
    </message>
    <message>
        <source>The engine said something that was not understood. Try again.</source>
        <translation>أرسل المحرك ما لم يُفهم. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The engine sent more than can be read. Try again with a shorter text.</source>
        <translation>أرسل المحرك أكثر مما يمكن قراءته. حاول مرة أخرى بنص أقصر.</translation>
    </message>
    <message>
        <source>The engine speaks version {v}, this window {version}. Install Mujaz again.</source>
        <translation>المحرك من الإصدار ⁨{v}⁩ وهذه النافذة من الإصدار ⁨{version}⁩. أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>the English denies less</source>
        <translation>والنفي في الإنجليزية أقل</translation>
    </message>
    <message>
        <source>the English has no negation</source>
        <translation>ولا نفي في الإنجليزية</translation>
    </message>
    <message>
        <source>The English has {span}; the Arabic does not.</source>
        <translation>في الإنجليزية ⁨{span}⁩، وليس ذلك في العربية.</translation>
    </message>
    <message>
        <source>The English is much longer than the Arabic; it may say more than the Arabic does.</source>
        <translation>النص الإنجليزي أطول بكثير من العربي؛ فقد يقول أكثر منه.</translation>
    </message>
    <message>
        <source>The English is much shorter than the Arabic; something may be missing from it.</source>
        <translation>النص الإنجليزي أقصر بكثير من العربي؛ فقد سقط منه شيء.</translation>
    </message>
    <message>
        <source>The English repeats itself; part of the Arabic may be missing from it.</source>
        <translation>النص الإنجليزي يكرر نفسه؛ فقد سقط منه جزء من العربي.</translation>
    </message>
    <message>
        <source>The English says {quoted}; {tail}.</source>
        <translation>في الإنجليزية ⁨{quoted}⁩، ⁨{tail}⁩.</translation>
    </message>
    <message>
        <source>The English says “{said}” {times} times in a row; part of the Arabic may be missing.</source>
        <translation>تكرر في الإنجليزية «⁨{said}⁩» ⁨{times}⁩ مرات متتالية؛ فقد سقط جزء من العربي.</translation>
    </message>
    <message>
        <source>The English stops in mid-sentence; the rest of the Arabic may be missing from it.</source>
        <translation>يتوقف النص الإنجليزي في منتصف الجملة؛ فقد سقط منه باقي العربي.</translation>
    </message>
    <message>
        <source>The entity model ({name}) can&apos;t be read: install Mujaz again.</source>
        <translation>تعذرت قراءة نموذج الأسماء (⁨{name}⁩): أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>The entity model ({name}) is damaged: install Mujaz again.</source>
        <translation>نموذج الأسماء (⁨{name}⁩) تالف: أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>The entity model in {name} can&apos;t be loaded. Install it again.</source>
        <translation>تعذر تحميل نموذج الأسماء في ⁨{name}⁩. أعد تثبيته.</translation>
    </message>
    <message>
        <source>The file name {path} is not safe to unpack.</source>
        <translation>اسم الملف ⁨{path}⁩ غير آمن لفك ضغطه.</translation>
    </message>
    <message>
        <source>the folder does not exist; create it or choose another</source>
        <translation>المجلد غير موجود؛ أنشئه أو اختر غيره</translation>
    </message>
    <message>
        <source>The hub does not give out {path} ({status}). Try again later.</source>
        <translation>لا يتيح المستودع ⁨{path}⁩ (⁨{status}⁩). حاول لاحقا.</translation>
    </message>
    <message>
        <source>The hub does not say how large {rfilename} is. Try again later.</source>
        <translation>لا يذكر المستودع حجم ⁨{rfilename}⁩. حاول لاحقا.</translation>
    </message>
    <message>
        <source>The hub has no model called {name}. Check the spelling.</source>
        <translation>لا يوجد في المستودع نموذج باسم ⁨{name}⁩. تحقق من كتابته.</translation>
    </message>
    <message>
        <source>The hub has no weights of {name} that Mujaz can convert. Choose another model.</source>
        <translation>ليس في المستودع أوزان للنموذج ⁨{name}⁩ يستطيع موجز تحويلها. اختر نموذجا آخر.</translation>
    </message>
    <message>
        <source>The hub sent another part of the file than was asked for. Try again later.</source>
        <translation>أرسل المستودع جزءا من الملف غير المطلوب. حاول لاحقا.</translation>
    </message>
    <message>
        <source>The hub sent more of {path} than it announced. Try again.</source>
        <translation>أرسل المستودع من ⁨{path}⁩ أكثر مما أعلن. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The list of known names ({name}) is damaged: install Mujaz again.</source>
        <translation>قائمة الأسماء المعروفة (⁨{name}⁩) تالفة: أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>The list of known names ({name}) is missing: install Mujaz again.</source>
        <translation>قائمة الأسماء المعروفة (⁨{name}⁩) مفقودة: أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>The machine was unsure of this sentence, too.</source>
        <translation>ولم تكن الآلة واثقة من هذه الجملة أيضا.</translation>
    </message>
    <message>
        <source>The model can&apos;t be written to the disk ({strerror}). See that {folder} has room and may be written to, then try again.</source>
        <translation>تعذرت كتابة النموذج على القرص (⁨{strerror}⁩). تأكد من أن في ⁨{folder}⁩ متسعا وأن الكتابة فيه مسموحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The model in {name} has no readable manifest. Install it again, or remove it: mujaz models remove {name2}</source>
        <translation>ليس للنموذج في ⁨{name}⁩ بيان مقروء. أعد تثبيته، أو أزله: mujaz models remove ⁨{name2}⁩</translation>
    </message>
    <message>
        <source>The model in {name} names files outside its folder. Remove it.</source>
        <translation>يذكر النموذج في ⁨{name}⁩ ملفات خارج مجلده. أزله.</translation>
    </message>
    <message>
        <source>The model in {name} translates nothing. Choose another one.</source>
        <translation>النموذج في ⁨{name}⁩ لا يترجم شيئا. اختر نموذجا آخر.</translation>
    </message>
    <message>
        <source>The model of names ({name}) is damaged: install Mujaz again.</source>
        <translation>نموذج كتابة الأسماء (⁨{name}⁩) تالف: أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>The model of names ({name}) is missing: install Mujaz again.</source>
        <translation>نموذج كتابة الأسماء (⁨{name}⁩) مفقود: أعد تثبيت موجز.</translation>
    </message>
    <message>
        <source>The model {name} is not as installed: {name2} was altered. {remedy}</source>
        <translation>النموذج ⁨{name}⁩ ليس كما ثُبّت: تغير ⁨{name2}⁩. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The model {name} lacks its file {name2}. {remedy}</source>
        <translation>ينقص النموذج ⁨{name}⁩ ملفه ⁨{name2}⁩. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The model {name} needs an engine that this Mujaz has not ({engine}). Install a newer Mujaz, or remove the model: mujaz models remove {name2}</source>
        <translation>يحتاج النموذج ⁨{name}⁩ إلى محرك ليس في هذه النسخة من موجز (⁨{engine}⁩). ثبّت نسخة أحدث، أو أزل النموذج: mujaz models remove ⁨{name2}⁩</translation>
    </message>
    <message>
        <source>the name is not one a file can have</source>
        <translation>لا يصلح الاسم لملف</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>الاسم طويل جدا؛ اختر اسما أقصر</translation>
    </message>
    <message>
        <source>The numbers {numbers} may stand in each other&apos;s place.</source>
        <translation>قد يكون كل من الرقمين ⁨{numbers}⁩ في مكان الآخر.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to {path}, and stay as they were. Let that file be written to, or make room on its disk.</source>
        <translation>تعذرت كتابة الإعدادات في ⁨{path}⁩، وبقيت كما كانت. اسمح بالكتابة في هذا الملف، أو أفسح مكانا على قرصه.</translation>
    </message>
    <message>
        <source>The style list can&apos;t be read as CSV: {error}. Save it again as CSV.</source>
        <translation>تعذرت قراءة قائمة الأسماء كملف CSV: ⁨{error}⁩. احفظها من جديد بصيغة CSV.</translation>
    </message>
    <message>
        <source>The style list can&apos;t be written: its disk is full, or another program holds it. Make room, or close the other program.</source>
        <translation>تعذرت كتابة قائمة الأسماء: قرصها ممتلئ، أو يستخدمها برنامج آخر. أفسح مكانا، أو أغلق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The style list is not UTF-8. Save it as CSV in UTF-8 and import it again.</source>
        <translation>قائمة الأسماء ليست بترميز UTF-8. احفظها بصيغة CSV وترميز UTF-8 واستوردها من جديد.</translation>
    </message>
    <message>
        <source>The summary model in {name} can&apos;t be loaded. Install it again.</source>
        <translation>تعذر تحميل نموذج التلخيص في ⁨{name}⁩. أعد تثبيته.</translation>
    </message>
    <message>
        <source>The summary says {listed}; the sentences behind it do not.</source>
        <translation>في الملخص ⁨{listed}⁩، وليس ذلك في الجمل التي يستند إليها.</translation>
    </message>
    <message>
        <source>The template “{name}” can&apos;t be used: choose a Word document (.docx) that Word opens.</source>
        <translation>لا يمكن استخدام القالب «⁨{name}⁩»: اختر مستند Word‏ (.docx) يفتحه Word.</translation>
    </message>
    <message>
        <source>The translation memory can&apos;t be written: its disk is full, or another program holds it. Your text is safe; make room, or close the other program.</source>
        <translation>تعذرت كتابة ذاكرة الترجمة: قرصها ممتلئ، أو يستخدمها برنامج آخر. نصك سليم؛ أفسح مكانا، أو أغلق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The translation model in {name} can&apos;t be loaded. Install it again.</source>
        <translation>تعذر تحميل نموذج الترجمة في ⁨{name}⁩. أعد تثبيته.</translation>
    </message>
    <message>
        <source>The translation model in {name} has no readable SentencePiece files. Install it again.</source>
        <translation>ليس في نموذج الترجمة في ⁨{name}⁩ ملفات SentencePiece مقروءة. أعد تثبيته.</translation>
    </message>
    <message>
        <source>The translation model&apos;s {name} can&apos;t be read. Install the model again.</source>
        <translation>تعذرت قراءة ⁨{name}⁩ من نموذج الترجمة. أعد تثبيت النموذج.</translation>
    </message>
    <message>
        <source>The translator took nothing from part of this sentence; that part may be missing.</source>
        <translation>لم يأخذ المترجم شيئا من جزء من هذه الجملة؛ فقد سقط ذلك الجزء.</translation>
    </message>
    <message>
        <source>The {name} can&apos;t be opened. Move {name2} away to begin a new one.</source>
        <translation>تعذر فتح ⁨{name}⁩. انقل ⁨{name2}⁩ إلى مكان آخر للبدء من جديد.</translation>
    </message>
    <message>
        <source>The {name} was written by a newer Mujaz. Install that one to use it.</source>
        <translation>كُتبت ⁨{name}⁩ بنسخة أحدث من موجز. ثبّت تلك النسخة لاستخدامها.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}. Check where it is.</source>
        <translation>لا يوجد ملف أو مجلد ⁨{path}⁩. تحقق من موضعه.</translation>
    </message>
    <message>
        <source>There is no file or folder {source}, and it is not a name such as Helsinki-NLP/opus-mt-ar-en.</source>
        <translation>لا يوجد ملف أو مجلد ⁨{source}⁩، وليس اسما من قبيل ⁨Helsinki-NLP/opus-mt-ar-en⁩.</translation>
    </message>
    <message>
        <source>There is nothing to read here: the text is empty. Paste or open an Arabic article.</source>
        <translation>لا شيء للقراءة هنا: النص فارغ. الصق مقالا عربيا أو افتحه.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of {folder}: {lacking} MB more are needed. Free them and try again.</source>
        <translation>لا يكفي المكان على قرص ⁨{folder}⁩: يلزم ⁨{lacking}⁩ م.ب أخرى. أفسحها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This may be dialect ({region}: {said}); the translator may guess at it.</source>
        <translation>قد تكون هذه عامية (⁨{region}⁩: ⁨{said}⁩)؛ وقد يخمّن المترجم معناها.</translation>
    </message>
    <message>
        <source>This may be {found}, not Arabic: the translation can&apos;t be relied on.</source>
        <translation>قد تكون هذه ⁨{found}⁩ لا عربية: لا يُعتمد على الترجمة.</translation>
    </message>
    <message>
        <source>This Mujaz has no engine called {engine}. Install a newer Mujaz.</source>
        <translation>ليس في هذه النسخة من موجز محرك باسم ⁨{engine}⁩. ثبّت نسخة أحدث.</translation>
    </message>
    <message>
        <source>This text has no letters in it: Mujaz needs an Arabic article.</source>
        <translation>لا حروف في هذا النص: يحتاج موجز إلى مقال عربي.</translation>
    </message>
    <message>
        <source>This text is in Arabic letters but may be Persian, Urdu or Kurdish. Mujaz reads Arabic articles only.</source>
        <translation>هذا النص بحروف عربية لكنه قد يكون فارسيا أو أرديا أو كرديا. لا يقرأ موجز إلا المقالات العربية.</translation>
    </message>
    <message>
        <source>This text is not in Arabic (most of its letters are {script_name}). Mujaz reads Arabic articles only.</source>
        <translation>هذا النص ليس بالعربية (معظم حروفه: ⁨{script_name}⁩). لا يقرأ موجز إلا المقالات العربية.</translation>
    </message>
    <message>
        <source>This text is too long to brief: {text} characters; Mujaz reads up to {length_limit}. Choose one article out of it.</source>
        <translation>هذا النص أطول من أن يُوجز: ⁨{text}⁩ محرفا؛ يقرأ موجز حتى ⁨{length_limit}⁩. اختر منه مقالا واحدا.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding: open the original again.</source>
        <translation>قُرئ هذا بترميز خاطئ: افتح الأصل من جديد.</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>آلاف</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>أطنان</translation>
    </message>
    <message>
        <source>Translate the sentence again in parts</source>
        <translation>ترجمة الجملة من جديد على أجزاء</translation>
    </message>
    <message>
        <source>Translate this sentence again in parts</source>
        <translation>ترجمة هذه الجملة من جديد على أجزاء</translation>
    </message>
    <message>
        <source>translation memory</source>
        <translation>ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>two models in it have one name</source>
        <translation>فيها نموذجان باسم واحد</translation>
    </message>
    <message>
        <source>units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>فك الضغط</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>أردية</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>يحذر</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>المصدر وطريقة الإعداد</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Who’s who</source>
        <translation>الأسماء والجهات والأماكن</translation>
    </message>
    <message>
        <source>Words are broken here, as in a bad scan: compare with the original.</source>
        <translation>هنا كلمات مكسورة، كما في مسح ضوئي رديء: قارن بالأصل.</translation>
    </message>
    <message>
        <source>would grow beyond measure</source>
        <translation>سيكبر فوق كل حد</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <translation>كتابة ⁨{right}⁩</translation>
    </message>
    <message>
        <source>Write “{usual}”</source>
        <translation>كتابة «⁨{usual}⁩»</translation>
    </message>
    <message>
        <source>Writes a short English summary in its own words; check every statement against the article.</source>
        <translation>يكتب ملخصا إنجليزيا قصيرا بكلماته؛ تحقق من كل قول فيه مقارنا بالمقال.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>ياردات</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>ين</translation>
    </message>
    <message>
        <source>you have no permission to write there; choose another folder, or close the file where it is open</source>
        <translation>لا تملك إذن الكتابة هناك؛ اختر مجلدا آخر، أو أغلق الملف حيث هو مفتوح</translation>
    </message>
    <message>
        <source>your space on that disk is used up; free some or choose another</source>
        <translation>نفدت مساحتك على هذا القرص؛ أفسح بعضها أو اختر قرصا آخر</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>يوان</translation>
    </message>
    <message>
        <source>{detail}; choose another place</source>
        <translation>‏⁨{detail}⁩؛ اختر موضعا آخر</translation>
    </message>
    <message>
        <source>{member} can&apos;t be read</source>
        <translation>تعذرت قراءة ⁨{member}⁩</translation>
    </message>
    <message>
        <source>{member} is missing</source>
        <translation>الملف ⁨{member}⁩ مفقود</translation>
    </message>
    <message>
        <source>{member} is not that of a model to install</source>
        <translation>الملف ⁨{member}⁩ ليس لنموذج قابل للتثبيت</translation>
    </message>
    <message>
        <source>{member} was altered</source>
        <translation>الملف ⁨{member}⁩ متغير</translation>
    </message>
    <message>
        <source>{named} not an Arabic name, a kind ({kinds}) and an English name. Mend and import again; nothing was imported.</source>
        <translation>‏⁨{named}⁩: ليس اسما عربيا ونوعا (⁨{kinds}⁩) واسما إنجليزيا. صحّح واستورد من جديد؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a model&apos;s name. Use up to 100 Latin letters, digits, dots and dashes.</source>
        <translation>لا يصلح ⁨{name}⁩ اسما لنموذج. استخدم حتى 100 من الحروف اللاتينية والأرقام والنقاط والشرطات.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be converted: it is damaged or not a MarianMT model. Download it again.</source>
        <translation>تعذر تحويل ⁨{name}⁩: هو تالف أو ليس نموذج MarianMT. نزّله من جديد.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be converted: it is damaged or not {wanted}. Download it again.</source>
        <translation>تعذر تحويل ⁨{name}⁩: هو تالف أو ليس من نوع: ⁨{wanted}⁩. نزّله من جديد.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {error}. Mend or delete it.</source>
        <translation>تعذرت قراءة ⁨{name}⁩: ⁨{error}⁩. أصلحه أو احذفه.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written there ({strerror}). Choose another place.</source>
        <translation>تعذرت كتابة ⁨{name}⁩ هناك (⁨{strerror}⁩). اختر موضعا آخر.</translation>
    </message>
    <message>
        <source>{name} could not be downloaded. Check the connection and try again.</source>
        <translation>تعذر تنزيل ⁨{name}⁩. تحقق من الاتصال وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} has no sentencepiece.model; packages with another tokenizer can&apos;t be used.</source>
        <translation>ليس في ⁨{name}⁩ ملف sentencepiece.model؛ ولا يمكن استخدام حزم بمقسّم آخر.</translation>
    </message>
    <message>
        <source>{name} holds more than {count} files: that is no model. Get the file again.</source>
        <translation>في ⁨{name}⁩ أكثر من ⁨{count}⁩ ملف: ليس هذا نموذجا. احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{name} holds no model that Mujaz knows. It takes checkpoints of transformers (with config.json), OPUS-MT and Argos packages, CTranslate2 folders and its own packs.</source>
        <translation>ليس في ⁨{name}⁩ نموذج يعرفه موجز. يقبل موجز نماذج transformers (مع config.json) وحزم OPUS-MT وArgos ومجلدات CTranslate2 وحزمه هو.</translation>
    </message>
    <message>
        <source>{name} in {name2} is larger than such a file can be. Get the file again.</source>
        <translation>الملف ⁨{name}⁩ في ⁨{name2}⁩ أكبر مما يمكن لمثله. احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{name} is a model of the kind {family}, which Mujaz can&apos;t use. It takes {families}.</source>
        <translation>النموذج ⁨{name}⁩ من نوع ⁨{family}⁩، ولا يستطيع موجز استخدامه. الأنواع المقبولة: ⁨{families}⁩.</translation>
    </message>
    <message>
        <source>{name} is damaged or no archive. Copy or download it again.</source>
        <translation>الملف ⁨{name}⁩ تالف أو ليس أرشيفا. انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>{name} is given only to people who signed in. Download it yourself, then: {import}</source>
        <translation>لا يتاح ⁨{name}⁩ إلا لمن سجّل دخوله. نزّله بنفسك، ثم: ⁨{import}⁩</translation>
    </message>
    <message>
        <source>{name} is in every Mujaz already.</source>
        <translation>النموذج ⁨{name}⁩ موجود في كل نسخة من موجز.</translation>
    </message>
    <message>
        <source>{name} is in every Mujaz. Export a model that you installed.</source>
        <translation>النموذج ⁨{name}⁩ موجود في كل نسخة من موجز. صدّر نموذجا ثبّتّه أنت.</translation>
    </message>
    <message>
        <source>{name} is installed already. Only if you want it anew, say so: --again</source>
        <translation>النموذج ⁨{name}⁩ مثبّت بالفعل. إن أردته من جديد فاكتب: ⁨--again⁩</translation>
    </message>
    <message>
        <source>{name} is no OPUS-MT release: that has one .npz and one or two .vocab.yml. Download it again.</source>
        <translation>ليس ⁨{name}⁩ إصدارا من OPUS-MT: ففيه ملف ⁨.npz⁩ واحد وملف أو ملفا ⁨.vocab.yml⁩. نزّله من جديد.</translation>
    </message>
    <message>
        <source>{name} is no sound pack: {reason}. Export it again.</source>
        <translation>الحزمة ⁨{name}⁩ غير سليمة: ⁨{reason}⁩. صدّرها من جديد.</translation>
    </message>
    <message>
        <source>{name} is not a MarianMT checkpoint that can be read.</source>
        <translation>ليس ⁨{name}⁩ نموذج MarianMT مقروءا.</translation>
    </message>
    <message>
        <source>{name} is not a MarianMT model: it lacks {missing}. Choose the folder that has them.</source>
        <translation>ليس ⁨{name}⁩ نموذج MarianMT: ينقصه ⁨{missing}⁩. اختر المجلد الذي فيه ذلك.</translation>
    </message>
    <message>
        <source>{name} is not {wanted}: {reason}. Choose the folder of one.</source>
        <translation>ليس ⁨{name}⁩ من نوع: ⁨{wanted}⁩ (⁨{reason}⁩). اختر مجلد نموذج كهذا.</translation>
    </message>
    <message>
        <source>{name} lacks {missing}. Put it beside the model and try again.</source>
        <translation>ينقص ⁨{name}⁩ الملف ⁨{missing}⁩. ضعه بجانب النموذج وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} of {name2} can&apos;t be read: the model is damaged. Download it again.</source>
        <translation>تعذرت قراءة ⁨{name}⁩ من ⁨{name2}⁩: النموذج تالف. نزّله من جديد.</translation>
    </message>
    <message>
        <source>{name} translates from {pair} to {pair2}. Mujaz needs Arabic to English.</source>
        <translation>يترجم ⁨{name}⁩ من ⁨{pair}⁩ إلى ⁨{pair2}⁩. يحتاج موجز إلى الترجمة من العربية إلى الإنجليزية.</translation>
    </message>
    <message>
        <source>{name} was converted, but rates translations differently since. It was not installed; choose another model.</source>
        <translation>حُوّل ⁨{name}⁩، لكنه صار يقيّم الترجمات تقييما مختلفا. لم يُثبّت؛ اختر نموذجا آخر.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Mujaz. Install that one here too.</source>
        <translation>صُنع ⁨{name}⁩ بنسخة أحدث من موجز. ثبّتها هنا أيضا.</translation>
    </message>
    <message>
        <source>{name} was refused: files in it overlap.</source>
        <translation>رُفض ⁨{name}⁩: فيه ملفات متداخلة.</translation>
    </message>
    <message>
        <source>{name} was refused: it holds two files of one name.</source>
        <translation>رُفض ⁨{name}⁩: فيه ملفان باسم واحد.</translation>
    </message>
    <message>
        <source>{name} was refused: {orig_filename} in it {reason}.</source>
        <translation>رُفض ⁨{name}⁩: الملف ⁨{orig_filename}⁩ فيه ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{name} would take more than {size} GB unpacked: that is no model.</source>
        <translation>يتطلب ⁨{name}⁩ أكثر من ⁨{size}⁩ غ.ب بعد فك ضغطه: ليس هذا نموذجا.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be renamed: {strerror}. Delete that file.</source>
        <translation>تعذرت إعادة تسمية ⁨{path}⁩: ⁨{strerror}⁩. احذف ذلك الملف.</translation>
    </message>
    <message>
        <source>{path} of {name} is not what the hub says it is: it was damaged on its way. Try again; if it happens again, use another network.</source>
        <translation>الملف ⁨{path}⁩ من ⁨{name}⁩ ليس كما يصفه المستودع: تلف في الطريق. حاول مرة أخرى؛ فإن تكرر ذلك فاستخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({reason}): copy it to this computer&apos;s disk and try again.</source>
        <translation>تعذرت قراءة «⁨{name}⁩» (⁨{reason}⁩): انسخه إلى قرص هذا الحاسوب وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: copy it to this computer&apos;s disk and try again.</source>
        <translation>تعذرت قراءة «⁨{name}⁩»: انسخه إلى قرص هذا الحاسوب وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: you have no permission for it; ask its owner, or copy it to your own folder.</source>
        <translation>تعذرت قراءة «⁨{name}⁩»: لا تملك إذنا بذلك؛ اطلبه من صاحبه، أو انسخه إلى مجلدك.</translation>
    </message>
    <message>
        <source>“{name}” does not exist: check the name and the folder.</source>
        <translation>‏«⁨{name}⁩» غير موجود: تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>“{name}” has a document type, which no Word document has: it may not be safe to open.</source>
        <translation>في «⁨{name}⁩» تعريف نوع مستند، ولا وجود لمثله في مستندات Word: قد لا يكون فتحه آمنا.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it, only spaces or pictures: choose a file with an Arabic article.</source>
        <translation>لا نص في «⁨{name}⁩»، بل مسافات أو صور فقط: اختر ملفا فيه مقال عربي.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a file in it.</source>
        <translation>‏«⁨{name}⁩» مجلد: اختر ملفا فيه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged (some bytes are not UTF-8 text): get the file again, or paste the article&apos;s text.</source>
        <translation>‏«⁨{name}⁩» تالف (بعض بايتاته ليست نصا بترميز UTF-8): احصل على الملف من جديد، أو الصق نص المقال.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not an ordinary Word document: open it in Word and save it again as .docx.</source>
        <translation>‏«⁨{name}⁩» تالف أو ليس مستند Word عاديا: افتحه في Word واحفظه من جديد بصيغة ⁨.docx⁩.</translation>
    </message>
    <message>
        <source>“{name}” is empty: choose a file with an Arabic article in it.</source>
        <translation>‏«⁨{name}⁩» فارغ: اختر ملفا فيه مقال عربي.</translation>
    </message>
    <message>
        <source>“{name}” is in a text encoding that Mujaz does not know: open it in an editor and save it as UTF-8.</source>
        <translation>‏«⁨{name}⁩» بترميز لا يعرفه موجز: افتحه في محرر نصوص واحفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: choose the article as a text file or a Word document (.docx).</source>
        <translation>‏«⁨{name}⁩» ليس ملفا نصيا: اختر المقال كملف نصي أو مستند Word‏ (.docx).</translation>
    </message>
    <message>
        <source>“{name}” is too large for a text ({data} MB): copy the article into a file of its own.</source>
        <translation>‏«⁨{name}⁩» أكبر من أن يكون نصا (⁨{data}⁩ م.ب): انسخ المقال إلى ملف مستقل.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than an article could be: copy its text and paste it into Mujaz.</source>
        <translation>ينفك «⁨{name}⁩» إلى أكبر مما يمكن لمقال: انسخ نصه والصقه في موجز.</translation>
    </message>
    <message>
        <source>“{name}” {finding}: {remedy}.</source>
        <translation>‏«⁨{name}⁩» ⁨{finding}⁩: ⁨{remedy}⁩.</translation>
    </message>
    <message>
        <source>“{shown_name}” is too large (over {file_limit} MB): copy the article into a file of its own.</source>
        <translation>‏«⁨{shown_name}⁩» كبير جدا (أكثر من ⁨{file_limit}⁩ م.ب): انسخ المقال إلى ملف مستقل.</translation>
    </message>
    <message>
        <source>“{word}” is spelled “{usual}” elsewhere in this text.</source>
        <translation>كُتب «⁨{word}⁩» في موضع آخر من هذا النص «⁨{usual}⁩».</translation>
    </message>
</context>
</TS>
