<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About fcdesk</source>
        <translation>حول fcdesk</translation>
    </message>
    <message>
        <source>fcdesk {version}</source>
        <translation>fcdesk {version}</translation>
    </message>
    <message>
        <source>A desk for fact-checkers. Licensed under the Apache License, Version 2.0.</source>
        <translation>أداة عمل لمدققي الحقائق. مرخَّصة بموجب رخصة Apache، الإصدار 2.0.</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Typefaces: Inter and Source Serif 4 (SIL Open Font License).</source>
        <translation>الأيقونات: Lucide (ISC). الخطوط: Inter وSource Serif 4 (SIL Open Font License).</translation>
    </message>
</context>
<context>
    <name>AllClaims</name>
    <message>
        <source>Claims of all cases</source>
        <translation>ادعاءات كل الملفات</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Find in the claims of all cases</source>
        <translation>البحث في ادعاءات كل الملفات</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>أي تقييم</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>لا تقييم بعد</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n ادعاء</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} claims from {read} of {total}</source>
        <translation>ادعاءات معروضة: {shown}، وقُرئ {read} من {total}</translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>لا ادعاء مطابق.</translation>
    </message>
    <message>
        <source>There are no claims yet.</source>
        <translation>لا ادعاءات بعد.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>نُسخ جدول فيه %n ادعاء</numerusform>
            <numerusform>نُسخ جدول فيه ادعاء واحد</numerusform>
            <numerusform>نُسخ جدول فيه ادعاءان</numerusform>
            <numerusform>نُسخ جدول فيه %n ادعاءات</numerusform>
            <numerusform>نُسخ جدول فيه %n ادعاءً</numerusform>
            <numerusform>نُسخ جدول فيه %n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied}; further ones have not been read yet</source>
        <translation>{copied}؛ ولم تُقرأ البقية بعد</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Colours by {what}</source>
        <translation>الألوان حسب {what}</translation>
    </message>
    <message>
        <source>{words} {claims}</source>
        <translation>{words} {claims}</translation>
    </message>
    <message>
        <source>dashed: no verdict yet</source>
        <translation>متقطع: لا تقييم بعد</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Status of the case</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>المكلَّف: {name}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
</context>
<context>
    <name>CaseDetailsDialog</name>
    <message>
        <source>Case details</source>
        <translation>تفاصيل ملف التحقق</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>لغة المقال</translation>
    </message>
    <message>
        <source>Verdict scale</source>
        <translation>مقياس التقييم</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>ت&amp;كليفي</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بالفاصلة (,)</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Works on it</source>
        <translation>ال&amp;مكلَّف</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>الموعد ال&amp;نهائي</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Verdict scale</source>
        <translation>م&amp;قياس التقييم</translation>
    </message>
    <message>
        <source>Verdicts that were given keep the scale they were given on.</source>
        <translation>تبقى التقييمات السابقة على المقياس الذي أُعطيت به.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CaseFilterDialog</name>
    <message>
        <source>Filter cases</source>
        <translation>تصفية الملفات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>Made on or after</source>
        <translation>أُنشئ في هذا اليوم أو بعده</translation>
    </message>
    <message>
        <source>Made on or before</source>
        <translation>أُنشئ في هذا اليوم أو قبله</translation>
    </message>
    <message>
        <source>Due on or before</source>
        <translation>الموعد في هذا اليوم أو قبله</translation>
    </message>
    <message>
        <source>Leave out arc&amp;hived cases</source>
        <translation>ا&amp;ستثناء الملفات المؤرشفة</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>لا ملف مطابق</translation>
    </message>
    <message>
        <source>any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Exactly as the case has it</source>
        <translation>كما هو في الملف تمامًا</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Works on it</source>
        <translation>ال&amp;مكلَّف</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>ال&amp;تقييم</translation>
    </message>
    <message>
        <source>C&amp;laimant</source>
        <translation>صاحب الا&amp;دعاء</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>ال&amp;ناشر</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>أُنشئ &amp;بدءًا من</translation>
    </message>
    <message>
        <source>Made &amp;until</source>
        <translation>أُن&amp;شئ لغاية</translation>
    </message>
    <message>
        <source>&amp;Due until</source>
        <translation>الموعد &amp;لغاية</translation>
    </message>
    <message>
        <source>Keep &amp;as</source>
        <translation>ح&amp;فظ باسم</translation>
    </message>
    <message>
        <source>A name, to keep this filter</source>
        <translation>اسم لحفظ هذه التصفية</translation>
    </message>
    <message>
        <source>Name under which this filter is kept</source>
        <translation>الاسم الذي تُحفظ به هذه التصفية</translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation>عرض الملفات</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>إلغاء التصفية</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Export to Word</source>
        <translation>تصدير إلى Word</translation>
    </message>
    <message>
        <source>{judged} of {claims} claims judged</source>
        <translation>ادعاءات مقيَّمة: {judged} من {claims}</translation>
    </message>
    <message>
        <source>No claims yet: select a passage and press C, or press S for suggestions</source>
        <translation>لا ادعاءات بعد: يُحدَّد مقطع ثم يُضغط C، أو يُضغط S لعرض الاقتراحات</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n sentences read</source>
        <translation>
            <numerusform>قُرئ {read} من %n جملة</numerusform>
            <numerusform>قُرئ {read} من جملة واحدة</numerusform>
            <numerusform>قُرئ {read} من جملتين</numerusform>
            <numerusform>قُرئ {read} من %n جمل</numerusform>
            <numerusform>قُرئ {read} من %n جملة</numerusform>
            <numerusform>قُرئ {read} من %n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>{counted}: show what has not been read</source>
        <translation>{counted}: إظهار ما لم يُقرأ</translation>
    </message>
    <message>
        <source>Sentences marked as claims or dismissed. Shows in the margin what is left</source>
        <translation>جمل أُدرجت ادعاءات أو استُبعدت. يُظهر في الهامش ما تبقى</translation>
    </message>
    <message>
        <source>Claims in the order of the article</source>
        <translation>الادعاءات بترتيب ورودها في المقال</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>لا تقييم بعد</translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {words}</source>
        <translation>الادعاء {number}، {verdict}: {words}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Article, claims, evidence or write-up</source>
        <translation>المقال أو الادعاءات أو الأدلة أو التقرير</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words that make the claim</source>
        <translation>لا شيء محدد: تُحدَّد أولًا كلمات الادعاء</translation>
    </message>
    <message>
        <source>Claims {count}</source>
        <translation>الادعاءات {count}</translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation>الأدلة {count}</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ملفات التحقق</translation>
    </message>
    <message>
        <source>Words of a title, or a reference</source>
        <translation>كلمات من عنوان، أو رقم ملف</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>البحث عن ملف</translation>
    </message>
    <message>
        <source>By status, tag, rating, person or date; filters can be kept</source>
        <translation>حسب الحالة أو الوسم أو التقييم أو الشخص أو التاريخ؛ ويمكن حفظ التصفيات</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>لا ملف مطابق.</translation>
    </message>
    <message>
        <source>The filter “{name}” is no longer kept. Filter… keeps it again</source>
        <translation>لم تعد التصفية «{name}» محفوظة. يمكن حفظها ثانيةً عبر «تصفية…»</translation>
    </message>
    <message>
        <source>{reference} · {judged} of {claims} judged</source>
        <translation>{reference} · قُيّم {judged} من {claims}</translation>
    </message>
</context>
<context>
    <name>Checkable</name>
    <message>
        <source>not yet checkable</source>
        <translation>لا يمكن التحقق منه بعد</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>لا يمكن التحقق منه</translation>
    </message>
</context>
<context>
    <name>ClaimChoices</name>
    <message>
        <source>Kind of claim</source>
        <translation>نوع الادعاء</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Status of the check</source>
        <translation>مرحلة التحقق</translation>
    </message>
</context>
<context>
    <name>ClaimEdges</name>
    <message>
        <source>&amp;Start a word to the left</source>
        <translation>نقل ال&amp;بداية كلمةً إلى اليسار</translation>
    </message>
    <message>
        <source>S&amp;tart a word to the right</source>
        <translation>نقل الب&amp;داية كلمةً إلى اليمين</translation>
    </message>
    <message>
        <source>&amp;End a word to the left</source>
        <translation>نقل ال&amp;نهاية كلمةً إلى اليسار</translation>
    </message>
    <message>
        <source>E&amp;nd a word to the right</source>
        <translation>نقل الن&amp;هاية كلمةً إلى اليمين</translation>
    </message>
    <message>
        <source>Ad&amp;just the passage</source>
        <translation>&amp;ضبط المقطع</translation>
    </message>
    <message>
        <source>Start a &amp;character to the left</source>
        <translation>نقل البداية &amp;حرفًا إلى اليسار</translation>
    </message>
    <message>
        <source>Start a c&amp;haracter to the right</source>
        <translation>نقل البداية ح&amp;رفًا إلى اليمين</translation>
    </message>
    <message>
        <source>End a character to the &amp;left</source>
        <translation>نقل النهاية حر&amp;فًا إلى اليسار</translation>
    </message>
    <message>
        <source>End a character to the &amp;right</source>
        <translation>نقل النهاية حرفًا إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>No claim with a place in the article is selected: choose one with J and K</source>
        <translation>لم يُحدَّد ادعاء له موضع في المقال: يُختار ادعاء بالمفتاحين J وK</translation>
    </message>
    <message>
        <source>Claim {number} is now: {quote}</source>
        <translation>الادعاء {number} الآن: {quote}</translation>
    </message>
    <message>
        <source>The verdict on claim {number} was given for other words: confirm or change it.</source>
        <translation>أُعطي تقييم الادعاء {number} لصياغة أخرى: يلزم تأكيده أو تغييره.</translation>
    </message>
    <message>
        <source>Claim {number} begins where the article begins</source>
        <translation>يبدأ الادعاء {number} من بداية المقال</translation>
    </message>
    <message>
        <source>Claim {number} ends where the article ends</source>
        <translation>ينتهي الادعاء {number} بنهاية المقال</translation>
    </message>
    <message>
        <source>Nothing would be left of claim {number}: delete it with Ctrl+Backspace</source>
        <translation>لن يبقى شيء من الادعاء {number}؛ يُحذف بالمفتاحين Ctrl+Backspace</translation>
    </message>
</context>
<context>
    <name>ClaimKeys</name>
    <message>
        <source>Rating {number}</source>
        <translation>التقييم {number}</translation>
    </message>
    <message>
        <source>Claim {number} came into view; press the number again to rate it</source>
        <translation>ظهر الادعاء {number}؛ يُضغط الرقم مرة أخرى لتقييمه</translation>
    </message>
    <message>
        <source>No claim is selected: mark one with C, or choose one with J and K</source>
        <translation>لم يُحدَّد ادعاء: يُدرج واحد بالمفتاح C أو يُختار بالمفتاحين J وK</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message>
        <source>Notes on the claim</source>
        <translation>ملاحظات على الادعاء</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Notes · {count}</source>
        <translation>الملاحظات · {count}</translation>
    </message>
    <message>
        <source>Delete deletes a note</source>
        <translation>مفتاح Delete يحذف الملاحظة</translation>
    </message>
    <message>
        <source>For the desk alone; never printed for readers</source>
        <translation>لهيئة التحرير وحدها؛ لا تُطبع للقراء أبدًا</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Claim in one plain sentence</source>
        <translation>الادعاء في جملة واحدة بسيطة</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>How the article names the claimant</source>
        <translation>كيف يذكر المقال صاحب الادعاء</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>سبب التقييم</translation>
    </message>
    <message>
        <source>What could not be established</source>
        <translation>ما لم نتمكن من التحقق منه</translation>
    </message>
    <message>
        <source>Claim {number} · {place} of {claims}</source>
        <translation>الادعاء {number} · {place} من {claims}</translation>
    </message>
    <message>
        <source>Claim {number} · its passage is no longer in the article</source>
        <translation>الادعاء {number} · لم يعد مقطعه في المقال</translation>
    </message>
    <message>
        <source>Quote: {words}</source>
        <translation>كلمات المقال: {words}</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>صياغة مقترحة: {words}</translation>
    </message>
    <message>
        <source>The reason, in a sentence or two for the reader</source>
        <translation>السبب في جملة أو جملتين للقارئ</translation>
    </message>
    <message>
        <source>Choose a rating first, then say why</source>
        <translation>يُختار التقييم أولًا ثم يُذكر سببه</translation>
    </message>
    <message>
        <source>Verdict · none yet</source>
        <translation>التقييم · لم يُعطَ بعد</translation>
    </message>
    <message>
        <source>Verdict · {label}</source>
        <translation>التقييم · {label}</translation>
    </message>
    <message>
        <source>Passed on by {names}</source>
        <translation>نقله: {names}</translation>
    </message>
    <message>
        <source>Why chosen: {reasons}</source>
        <translation>سبب الاختيار: {reasons}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>لم يُنظر فيه بعد</translation>
    </message>
    <message>
        <source>Named in the article as</source>
        <translation>كيف ذُكر المصدر</translation>
    </message>
    <message>
        <source>No claim is selected. Select a passage of the article and press C to mark one.</source>
        <translation>لم يُحدَّد أي ادعاء. لإدراج ادعاء يُحدَّد مقطع من المقال ثم يُضغط C.</translation>
    </message>
</context>
<context>
    <name>ClaimStatuses</name>
    <message>
        <source>to do</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منتهٍ</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Find in the claims</source>
        <translation>البحث في الادعاءات</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n ادعاء</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <translation>
            <numerusform>{shown} من %n ادعاء</numerusform>
            <numerusform>{shown} من ادعاء واحد</numerusform>
            <numerusform>{shown} من ادعاءين</numerusform>
            <numerusform>{shown} من %n ادعاءات</numerusform>
            <numerusform>{shown} من %n ادعاءً</numerusform>
            <numerusform>{shown} من %n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>لا ادعاء مطابق.</translation>
    </message>
    <message>
        <source>Select a sentence and press C.</source>
        <translation>تُحدَّد جملة ثم يُضغط C.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>نُسخ جدول فيه %n ادعاء</numerusform>
            <numerusform>نُسخ جدول فيه ادعاء واحد</numerusform>
            <numerusform>نُسخ جدول فيه ادعاءان</numerusform>
            <numerusform>نُسخ جدول فيه %n ادعاءات</numerusform>
            <numerusform>نُسخ جدول فيه %n ادعاءً</numerusform>
            <numerusform>نُسخ جدول فيه %n ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>Colour by</source>
        <translation>التلوين حسب</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لا اسم مذكور</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>لا تقييم بعد</translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {words}</source>
        <translation>الادعاء {number}، {verdict}: {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>&amp;ادعاء</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>&amp;Copy with reference</source>
        <translation>&amp;نسخ مع المرجع</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words that are to be copied</source>
        <translation>لا شيء محدد: تُحدَّد أولًا الكلمات المراد نسخها</translation>
    </message>
    <message>
        <source>Copied the selected words with their reference</source>
        <translation>نُسخت الكلمات المحددة مع مرجعها</translation>
    </message>
    <message>
        <source>Copied the quote of claim {number} with its reference</source>
        <translation>نُسخت كلمات المقال في الادعاء {number} مع مرجعها</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>the archive needs a folder of its own; name one</source>
        <translation>يلزم للأرشيف مجلد خاص به؛ يُذكر اسمه</translation>
    </message>
    <message>
        <source>there is no display to show a window on; fcdesk --help lists what works without one</source>
        <translation>لا توجد شاشة تُعرض عليها نافذة؛ يبيّن الأمر fcdesk --help ما يعمل بدونها</translation>
    </message>
    <message>
        <source>a house style needs a name; give one</source>
        <translation>يلزم اسم لنمط المؤسسة</translation>
    </message>
    <message>
        <source>that case is no longer in the archive; look at the list again</source>
        <translation>لم يعد ملف التحقق هذا في الأرشيف؛ تُراجَع القائمة من جديد</translation>
    </message>
    <message>
        <source>that passage lies outside the article; select it again</source>
        <translation>هذا المقطع خارج المقال؛ يُحدَّد من جديد</translation>
    </message>
    <message>
        <source>nothing is selected; select the words that make the claim</source>
        <translation>لم يُحدَّد شيء؛ تُحدَّد الكلمات التي يتكون منها الادعاء</translation>
    </message>
    <message>
        <source>these changes hold no case; the file they come from is incomplete</source>
        <translation>ليس في هذه التغييرات ملف تحقق؛ والملف الذي أُخذت منه ناقص</translation>
    </message>
    <message>
        <source>a case cannot be taken out of itself; archive it instead</source>
        <translation>لا يمكن إخراج ملف تحقق من نفسه؛ يُؤرشف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>an article needs a title; the old one was kept</source>
        <translation>يلزم عنوان للمقال؛ بقي العنوان السابق</translation>
    </message>
    <message>
        <source>the new version is empty; the old one was kept</source>
        <translation>النسخة الجديدة فارغة؛ بقيت السابقة</translation>
    </message>
    <message>
        <source>one of the two passages is no longer in the article; give it a new place first</source>
        <translation>لم يعد أحد المقطعين في المقال؛ يُعطى موضعًا جديدًا أولًا</translation>
    </message>
    <message>
        <source>exactly that passage is another claim already; choose other edges</source>
        <translation>هذا المقطع نفسه ادعاء آخر؛ تُختار حدود أخرى</translation>
    </message>
    <message>
        <source>a case needs a title; give one</source>
        <translation>يلزم عنوان لملف التحقق</translation>
    </message>
    <message>
        <source>the article is empty; give a text to check</source>
        <translation>المقال فارغ؛ يلزم نص للتحقق منه</translation>
    </message>
    <message>
        <source>a case needs a title; the old one was kept</source>
        <translation>يلزم عنوان لملف التحقق؛ بقي العنوان السابق</translation>
    </message>
    <message>
        <source>exactly that passage is dismissed already; change the reason instead</source>
        <translation>هذا المقطع نفسه مستبعد؛ يُغيَّر السبب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>another reason needs words; say why the passage will not be checked</source>
        <translation>السبب الآخر يحتاج إلى نص؛ يُذكر لماذا لن يُتحقق من المقطع</translation>
    </message>
    <message>
        <source>a source cannot be derived from itself; choose another origin</source>
        <translation>لا يمكن أن يُشتق مصدر من نفسه؛ يُختار أصل آخر</translation>
    </message>
    <message>
        <source>the claim&apos;s evidence has changed meanwhile; look at the list again</source>
        <translation>تغيرت أدلة الادعاء في هذه الأثناء؛ تُراجَع القائمة من جديد</translation>
    </message>
    <message>
        <source>evidence needs a title, an address, a file or a note; give one of them</source>
        <translation>يلزم للدليل عنوان أو رابط أو ملف أو ملاحظة؛ يُذكر أحدها</translation>
    </message>
    <message>
        <source>say what became of the picture or video; choose one category at least</source>
        <translation>يلزم بيان ما جرى للصورة أو الفيديو؛ تُختار فئة واحدة على الأقل</translation>
    </message>
    <message>
        <source>nothing is said of this claim&apos;s picture or video, so nothing can be taken back</source>
        <translation>لم يُذكر شيء عن صورة هذا الادعاء أو الفيديو فيه، فلا شيء يُسحب</translation>
    </message>
    <message>
        <source>a review that does not approve needs a remark; say what is missing</source>
        <translation>المراجعة التي لا توافق تحتاج إلى ملاحظة؛ يُذكر ما ينقص</translation>
    </message>
    <message>
        <source>give the address of the published page without # and what follows; each claim adds its own</source>
        <translation>يُكتب رابط الصفحة المنشورة بلا العلامة # وما يليها؛ فكل ادعاء يضيف ما يخصه</translation>
    </message>
    <message>
        <source>a claim of the review copy has been deleted since; leave its texts out</source>
        <translation>حُذف منذ ذلك الحين ادعاء من نسخة المراجعة؛ تُستثنى نصوصه</translation>
    </message>
    <message>
        <source>there is no verdict to explain yet; choose a rating first</source>
        <translation>لا تقييم بعد حتى يُعلَّل؛ يُختار التقييم أولًا</translation>
    </message>
    <message>
        <source>this claim has no verdict to withdraw</source>
        <translation>ليس لهذا الادعاء تقييم يُسحب</translation>
    </message>
    <message>
        <source>a finding is let pass for a reason; write one</source>
        <translation>لا تُتجاوز ملاحظة إلا لسبب؛ يُكتب السبب</translation>
    </message>
    <message>
        <source>that entry is no longer in the case; look at the case again</source>
        <translation>لم يعد هذا العنصر في ملف التحقق؛ يُراجَع الملف من جديد</translation>
    </message>
    <message>
        <source>a free conclusion needs words; write what you concluded</source>
        <translation>الخلاصة الحرة تحتاج إلى نص؛ تُكتب الخلاصة</translation>
    </message>
    <message>
        <source>its file cannot be read here; open the archive that holds the case</source>
        <translation>تتعذر قراءة ملفها هنا؛ يُفتح الأرشيف الذي يضم ملف التحقق</translation>
    </message>
    <message>
        <source>there is nothing to merge; choose two or more suggestions</source>
        <translation>لا شيء للدمج؛ يُختار اقتراحان أو أكثر</translation>
    </message>
    <message>
        <source>that place does not lie within the suggestion; choose one between its words</source>
        <translation>هذا الموضع ليس داخل الاقتراح؛ يُختار موضع بين كلماته</translation>
    </message>
    <message>
        <source>There is nothing in it that can be evidence; copy a link, words, a picture or a file</source>
        <translation>لا شيء فيه يصلح دليلًا؛ يُنسخ رابط أو نص أو صورة أو ملف</translation>
    </message>
    <message>
        <source>The picture cannot be stored as PNG; save it as a file and add that</source>
        <translation>يتعذر حفظ الصورة بصيغة PNG؛ تُحفظ في ملف ويُضاف الملف</translation>
    </message>
    <message>
        <source>A web address cannot be read yet: open the page in your browser, save it as HTML and open that file, or copy the article&apos;s text and paste it.</source>
        <translation>لا تمكن قراءة رابط ويب بعد: تُفتح الصفحة في المتصفح وتُحفظ بصيغة HTML ثم يُفتح ذلك الملف، أو يُنسخ نص المقال ويُلصق.</translation>
    </message>
    <message>
        <source>the date of publication is no date; write it as 2026-11-22</source>
        <translation>تاريخ النشر ليس تاريخًا؛ يُكتب هكذا: ‎2026-11-22</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>there is no archive in {place}; check the folder&apos;s name</source>
        <translation>لا يوجد أرشيف في {place}؛ يُراجَع اسم المجلد</translation>
    </message>
    <message>
        <source>Qt cannot start here ({error}); on Debian: apt-get install {packages}</source>
        <translation>لا يمكن تشغيل Qt هنا ({error})؛ في Debian: apt-get install {packages}</translation>
    </message>
    <message>
        <source>making the folder {folder}</source>
        <translation>إنشاء المجلد {folder}</translation>
    </message>
    <message>
        <source>no case &quot;{reference}&quot; in the archive {archive}; fcdesk cases lists them</source>
        <translation>لا يوجد ملف تحقق «{reference}» في الأرشيف {archive}؛ يعرض الأمر fcdesk cases الملفات</translation>
    </message>
    <message>
        <source>&quot;{reference}&quot; fits {references}; write the whole reference</source>
        <translation>«{reference}» ينطبق على {references}؛ يُكتب المرجع كاملًا</translation>
    </message>
    <message>
        <source>opening the archive {archive}</source>
        <translation>فتح الأرشيف {archive}</translation>
    </message>
    <message>
        <source>the archive {archive} has its files but no archive.db; nothing was made in its place: put archive.db back, or put a good copy in its place</source>
        <translation>في الأرشيف {archive} ملفاته لكن ينقصه archive.db؛ ولم يُنشأ شيء مكانه: يُعاد archive.db إلى موضعه، أو توضع نسخة سليمة مكانه</translation>
    </message>
    <message>
        <source>the backup {target} could not be written ({error}); make room and try again</source>
        <translation>تعذرت كتابة النسخة الاحتياطية {target} ({error})؛ تُفرَّغ مساحة ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the backup {target} is not sound ({state}); check the disk and try again</source>
        <translation>النسخة الاحتياطية {target} غير سليمة ({state})؛ يُفحص القرص ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the archive {archive} was replaced by another program while it was open; copy your last words, close fcdesk and look into that folder before you go on</source>
        <translation>استبدل برنامج آخر الأرشيف {archive} وهو مفتوح؛ يُنسخ آخر ما كُتب ويُغلق fcdesk ويُفحص ذلك المجلد قبل المتابعة</translation>
    </message>
    <message>
        <source>SQLite {version} can damage an archive; install pysqlite3 with SQLite {wanted} or newer</source>
        <translation>قد يُتلف SQLite {version} الأرشيف؛ يلزم تثبيت pysqlite3 مع SQLite {wanted} أو أحدث</translation>
    </message>
    <message>
        <source>{archive} is not an fcdesk archive or is damaged; it was left as it is: choose another folder, or put a good copy in its place</source>
        <translation>{archive} ليس أرشيفًا من fcdesk أو أنه تالف؛ وقد تُرك كما هو: يُختار مجلد آخر، أو توضع نسخة سليمة مكانه</translation>
    </message>
    <message>
        <source>the archive {archive} is cut off: its end is missing; it was left as it is: put a good copy in its place</source>
        <translation>الأرشيف {archive} مبتور: آخره مفقود؛ وقد تُرك كما هو: توضع نسخة سليمة مكانه</translation>
    </message>
    <message>
        <source>{archive} is the database of another program; it was left as it is: choose another folder for the archive</source>
        <translation>{archive} قاعدة بيانات لبرنامج آخر؛ وقد تُركت كما هي: يُختار مجلد آخر للأرشيف</translation>
    </message>
    <message>
        <source>the archive {archive} has format {format}, and this fcdesk knows formats up to {newest}; install a newer fcdesk to open it</source>
        <translation>صيغة الأرشيف {archive} هي {format}، وهذا الإصدار من fcdesk يعرف الصيغ حتى {newest}؛ يلزم تثبيت fcdesk أحدث لفتحه</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>the archive has no house style &quot;{name}&quot;; it has: {names}</source>
        <translation>لا يوجد في الأرشيف نمط مؤسسة باسم «{name}»؛ الموجود فيه: {names}</translation>
    </message>
    <message>
        <source>the house style {name}</source>
        <translation>نمط المؤسسة {name}</translation>
    </message>
    <message>
        <source>that was changed in another window; look at the case again, then repeat this</source>
        <translation>تغيّر ذلك في نافذة أخرى؛ يُراجع الملف ثم تُعاد العملية</translation>
    </message>
    <message>
        <source>a case in the archive {archive} cannot be read, its records are damaged; run fcdesk verify, then put a good copy in its place</source>
        <translation>تتعذر قراءة ملف تحقق في الأرشيف {archive} لأن سجلاته تالفة؛ يُشغَّل الأمر fcdesk verify ثم توضع نسخة سليمة مكانه</translation>
    </message>
    <message>
        <source>the archive {archive} is open in another program; close that one and try again</source>
        <translation>الأرشيف {archive} مفتوح في برنامج آخر؛ يُغلق ذلك البرنامج ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>{user} on {machine} (process {process}) since {moment}</source>
        <translation>{user} على {machine} (العملية {process}) منذ {moment}</translation>
    </message>
    <message>
        <source>the archive {archive} is in use by {who}; close it there and try again</source>
        <translation>الأرشيف {archive} قيد الاستخدام: {who}؛ يُغلق هناك ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the archive {archive} is in use by {who}; close it there, or if that machine no longer runs it, take the archive over with --take-over</source>
        <translation>الأرشيف {archive} قيد الاستخدام: {who}؛ يُغلق هناك، وإذا لم يعد ذلك الجهاز يستخدمه فيؤخذ الأرشيف بالخيار ‎--take-over</translation>
    </message>
    <message>
        <source>the archive {archive} could not be brought to the new format: {count} rows would lose what they refer to, database check: {state}; nothing was changed, and a copy lies in the folder backups</source>
        <translation>تعذر تحويل الأرشيف {archive} إلى الصيغة الجديدة: صفوف ستفقد ما تحيل إليه: {count}، وفحص قاعدة البيانات: {state}؛ لم يُغيَّر شيء، وتوجد نسخة في المجلد backups</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again, nothing that was saved is lost</source>
        <translation>القرص ممتلئ؛ تُفرَّغ مساحة ثم تُعاد المحاولة، ولم يضع شيء مما حُفظ</translation>
    </message>
    <message>
        <source>the disk refused to write or read; make room or check the disk, then try again</source>
        <translation>رفض القرص الكتابة أو القراءة؛ تُفرَّغ مساحة أو يُفحص القرص، ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>it cannot be written to; check the rights on the folder and its disk</source>
        <translation>لا يمكن الكتابة فيه؛ تُراجَع أذونات المجلد وقرصه</translation>
    </message>
    <message>
        <source>it cannot be opened; check the rights on the folder and its disk</source>
        <translation>لا يمكن فتحه؛ تُراجَع أذونات المجلد وقرصه</translation>
    </message>
    <message>
        <source>another program is using it; close that one and try again</source>
        <translation>يستخدمه برنامج آخر؛ يُغلق ذلك البرنامج ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>it is damaged; leave it as it is, and put a good copy in its place</source>
        <translation>إنه تالف؛ يُترك كما هو وتوضع نسخة سليمة مكانه</translation>
    </message>
    <message>
        <source>its tables are not as they should be; leave it as it is, and restore a copy from backups</source>
        <translation>جداوله ليست كما ينبغي؛ يُترك كما هو وتُستعاد نسخة من backups</translation>
    </message>
    <message>
        <source>it is not a database; put back the right file, or put a good copy in its place</source>
        <translation>ليس قاعدة بيانات؛ يُعاد الملف الصحيح أو توضع نسخة سليمة مكانه</translation>
    </message>
    <message>
        <source>using the archive {archive}</source>
        <translation>استخدام الأرشيف {archive}</translation>
    </message>
    <message>
        <source>the archive {archive} could not be used: {reason}</source>
        <translation>تعذر استخدام الأرشيف {archive}: {reason}</translation>
    </message>
    <message>
        <source>that {kind} was changed in another window; look at it again, then repeat this</source>
        <translation>تغيّر العنصر ({kind}) في نافذة أخرى؛ يُراجع ثم تُعاد العملية</translation>
    </message>
    <message>
        <source>the article&apos;s original</source>
        <translation>أصل المقال</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>تتعذر قراءته ({reason})</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>{name} is missing from the archive&apos;s files; run fcdesk verify</source>
        <translation>مفقود من ملفات الأرشيف: {name}؛ يُشغَّل الأمر fcdesk verify</translation>
    </message>
    <message>
        <source>reading {name} from the archive</source>
        <translation>قراءة {name} من الأرشيف</translation>
    </message>
    <message>
        <source>{name} was altered outside the program and is not used; run fcdesk verify</source>
        <translation>تغيّر خارج البرنامج فلا يُستخدم: {name}؛ يُشغَّل الأمر fcdesk verify</translation>
    </message>
    <message>
        <source>storing {name} in the archive</source>
        <translation>حفظ {name} في الأرشيف</translation>
    </message>
    <message>
        <source>the stored file {file} {damage}; run fcdesk verify before going on</source>
        <translation>الملف المحفوظ {file} {damage}؛ يُشغَّل الأمر fcdesk verify قبل المتابعة</translation>
    </message>
    <message>
        <source>reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>{file} is not a file that can be kept as evidence; choose a regular file</source>
        <translation>{file} ليس ملفًا يمكن حفظه في الأدلة؛ يُختار ملف عادي</translation>
    </message>
    <message>
        <source>{file} changed while it was copied; wait until it is finished, then add it</source>
        <translation>تغيّر {file} أثناء نسخه؛ يُنتظر حتى يكتمل ثم يُضاف</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ملف تحقق</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ربط دليل</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>media-finding</source>
        <translation>تقييم صورة أو تسجيل</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>تجاوز ملاحظة</translation>
    </message>
    <message>
        <source>review-copy</source>
        <translation>نسخة مراجعة</translation>
    </message>
    <message>
        <source>that {kind} has been changed meanwhile; look at it again before you go on</source>
        <translation>تغيّر العنصر ({kind}) في هذه الأثناء؛ يُراجع قبل المتابعة</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no address of a web page; write one that begins with https://</source>
        <translation>«{where}» ليس رابط صفحة ويب؛ يُكتب رابط يبدأ بـ ‎https://‎</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is in a network of your own; write one that readers can reach</source>
        <translation>«{address}» في شبكة داخلية؛ يُكتب رابط يمكن للقراء الوصول إليه</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no place where a source can be looked up; write where it is found</source>
        <translation>«{where}» ليس موضعًا يمكن الرجوع فيه إلى مصدر؛ يُكتب أين يوجد</translation>
    </message>
    <message>
        <source>exactly that passage is claim {number} already; change that claim instead</source>
        <translation>هذا المقطع نفسه هو الادعاء {number}؛ يُعدَّل ذلك الادعاء بدلًا منه</translation>
    </message>
    <message>
        <source>that place does not lie within claim {number}; choose one between its words</source>
        <translation>هذا الموضع ليس داخل الادعاء {number}؛ يُختار موضع بين كلماته</translation>
    </message>
    <message>
        <source>claim {number} cannot be merged with itself; choose another claim</source>
        <translation>لا يمكن دمج الادعاء {number} مع نفسه؛ يُختار ادعاء آخر</translation>
    </message>
    <message>
        <source>claim {other} has been judged, and a verdict holds for its own wording alone; merge claim {number} into it, or delete it</source>
        <translation>الادعاء {other} مقيَّم، والتقييم يخص صياغته وحدها؛ يُدمج الادعاء {number} فيه أو يُحذف</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is no day; write it as 2026-11-30</source>
        <translation>«{words}» ليس تاريخًا؛ يُكتب هكذا: ‎2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is not in the calendar; write a date as 2026-11-30, or in words</source>
        <translation>«{line}» ليس في التقويم؛ يُكتب التاريخ هكذا: ‎2026-11-30، أو بالكلمات</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is no date; write it as 2026-11-30</source>
        <translation>«{line}» ليس تاريخًا؛ يُكتب هكذا: ‎2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is not in the calendar; write a date as 2026-11-30</source>
        <translation>«{line}» ليس في التقويم؛ يُكتب التاريخ هكذا: ‎2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{grade}&quot; is no grade; write a letter A-F for the source and a digit 1-6 for what it says</source>
        <translation>«{grade}» ليس درجة موثوقية؛ يُكتب حرف من A إلى F للمصدر ورقم من 1 إلى 6 لما يقوله</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>محرَّر أو مقتطع</translation>
    </message>
    <message>
        <source>transformed</source>
        <translation>مغيَّر بحيث يُظهر شيئًا آخر</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>مشهد مفتعل</translation>
    </message>
    <message>
        <source>a picture or video cannot be both original and {category}; choose one of them</source>
        <translation>لا يجتمع في صورة أو فيديو الوصفان «أصل لم يُغيَّر» و«{category}»؛ يُختار أحدهما</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>the person or body asked</source>
        <translation>الجهة التي وُجّه إليها السؤال</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>{what} needs words; write some</source>
        <translation>لا يمكن ترك {what} بلا نص؛ يُكتب نص</translation>
    </message>
    <message>
        <source>{file} is no picture, so a write-up cannot show it; name it in the reasons instead</source>
        <translation>{file} ليس صورة فلا يمكن عرضه في التقرير؛ يُذكر في سبب التقييم بدلًا من ذلك</translation>
    </message>
    <message>
        <source>the verdict on claim {number} has been withdrawn, so there is nothing left to explain; judge the claim again or leave its texts out</source>
        <translation>سُحب تقييم الادعاء {number} فلم يبقَ ما يُعلَّل؛ يُقيَّم الادعاء من جديد أو تُستثنى نصوصه</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>لا يوجد ملف كهذا؛ يُراجَع الاسم</translation>
    </message>
    <message>
        <source>a part of that path is not a folder; check the name</source>
        <translation>جزء من هذا المسار ليس مجلدًا؛ يُراجَع الاسم</translation>
    </message>
    <message>
        <source>there is a file of that name, where a folder is needed; choose another name</source>
        <translation>يوجد ملف بهذا الاسم حيث يلزم مجلد؛ يُختار اسم آخر</translation>
    </message>
    <message>
        <source>that is a folder; name a file in it</source>
        <translation>هذا مجلد؛ يُذكر اسم ملف فيه</translation>
    </message>
    <message>
        <source>permission was denied; choose another place or ask for the right to use this one</source>
        <translation>رُفض الإذن؛ يُختار موضع آخر أو يُطلب إذن باستخدام هذا الموضع</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <translation>القرص للقراءة فقط؛ يُختار موضع آخر</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>القرص ممتلئ؛ تُفرَّغ مساحة ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room and try again</source>
        <translation>استُنفدت حصة القرص؛ تُفرَّغ مساحة ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the file may not grow that large here; make room or choose another disk</source>
        <translation>لا يُسمح هنا بملف بهذا الحجم؛ تُفرَّغ مساحة أو يُختار قرص آخر</translation>
    </message>
    <message>
        <source>the disk reported an error; choose another file or disk</source>
        <translation>أبلغ القرص عن خطأ؛ يُختار ملف آخر أو قرص آخر</translation>
    </message>
    <message>
        <source>too many files are open; close other programs and try again</source>
        <translation>الملفات المفتوحة كثيرة جدًا؛ تُغلق برامج أخرى ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>الاسم طويل جدًا؛ يُختار اسم أقصر</translation>
    </message>
    <message>
        <source>that is a link; name the file itself</source>
        <translation>هذه وصلة؛ يُذكر الملف نفسه</translation>
    </message>
    <message>
        <source>another program is using it; close it there and try again</source>
        <translation>يستخدمه برنامج آخر؛ يُغلق هناك ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>{doing} failed: {reason}</source>
        <translation>لم تنجح عملية {doing}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {sentences} sentences are unread: neither taken up as a claim nor dismissed.</source>
        <translation>
            <numerusform>جمل المقال عددها {sentences}، والجمل التي لم تُقرأ: {n}؛ لم تُدرج ادعاءات ولم تُستبعد.</numerusform>
            <numerusform>من جمل المقال ({sentences}) جملة واحدة لم تُقرأ: لم تُدرج ادعاءً ولم تُستبعد.</numerusform>
            <numerusform>من جمل المقال ({sentences}) جملتان لم تُقرآ: لم تُدرجا ادعاءين ولم تُستبعدا.</numerusform>
            <numerusform>من جمل المقال ({sentences}) {n} جمل لم تُقرأ: لم تُدرج ادعاءات ولم تُستبعد.</numerusform>
            <numerusform>من جمل المقال ({sentences}) {n} جملة لم تُقرأ: لم تُدرج ادعاءات ولم تُستبعد.</numerusform>
            <numerusform>من جمل المقال ({sentences}) {n} جملة لم تُقرأ: لم تُدرج ادعاءات ولم تُستبعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no claims; mark what is to be checked.</source>
        <translation>لا ادعاءات في ملف التحقق؛ يُدرج ما ينبغي التحقق منه.</translation>
    </message>
    <message>
        <source>Evidence {evidence} has neither a title nor an address; a reader cannot tell what it is.</source>
        <translation>الدليل {evidence}: مصدره بلا عنوان وبلا رابط؛ لا يمكن للقارئ أن يعرف ما هو.</translation>
    </message>
    <message>
        <source>Evidence {evidence} bears on no claim; link it or delete it.</source>
        <translation>الدليل {evidence}: لا يتصل بأي ادعاء؛ يُربط أو يُحذف.</translation>
    </message>
    <message>
        <source>{party} was asked and has not answered yet.</source>
        <translation>سُئلت الجهة {party} ولم ترد بعد.</translation>
    </message>
    <message>
        <source>{party} was to answer by {due} and has not; ask once more, or say that there was no answer.</source>
        <translation>كان على الجهة {party} أن ترد قبل {due} ولم ترد؛ تُسأل مرة أخرى، أو يُذكر أنه لم يصل رد.</translation>
    </message>
    <message>
        <source>Claim {number}: its passage is no longer in the article.</source>
        <translation>الادعاء {number}: لم يعد مقطعه في المقال.</translation>
    </message>
    <message>
        <source>Claim {number}: its quote differs from the article&apos;s text.</source>
        <translation>الادعاء {number}: كلماته المنقولة تختلف عن نص المقال.</translation>
    </message>
    <message>
        <source>Claim {number} has no verdict yet.</source>
        <translation>الادعاء {number}: لا تقييم بعد.</translation>
    </message>
    <message>
        <source>Claim {number}: the verdict gives no reason.</source>
        <translation>الادعاء {number}: التقييم بلا تعليل.</translation>
    </message>
    <message>
        <source>Claim {number} has a verdict but no evidence.</source>
        <translation>الادعاء {number}: له تقييم بلا أدلة.</translation>
    </message>
    <message>
        <source>Claim {number}: the wording has changed since the verdict; confirm or change it.</source>
        <translation>الادعاء {number}: تغيرت الصياغة بعد التقييم؛ يلزم تأكيده أو تغييره.</translation>
    </message>
    <message>
        <source>Claim {number}: evidence {evidence} does not say where in its source (locator).</source>
        <translation>الادعاء {number}: الدليل {evidence} لا يذكر الموضع في مصدره.</translation>
    </message>
    <message>
        <source>Claim {number}: evidence {evidence} has neither an excerpt nor a file.</source>
        <translation>الادعاء {number}: الدليل {evidence} بلا مقتطف وبلا ملف.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is no rating of the scale &quot;{scale}&quot;; choose one of {offered}</source>
        <translation>«{word}» ليس من تقييمات المقياس «{scale}»؛ يُختار من: {offered}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <translation>{items}، {item}</translation>
    </message>
    <message>
        <source>{sentences} {sentence}</source>
        <translation>{sentences}‏ {sentence}</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>ملفها</translation>
    </message>
    <message>
        <source>writing {target}</source>
        <translation>كتابة {target}</translation>
    </message>
    <message>
        <source>{file} is not a possible file name; check the name</source>
        <translation>{file} لا يصلح اسمًا لملف؛ يُراجَع الاسم</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; choose a smaller document</source>
        <translation>حجم {file} يتجاوز {megabytes} ميغابايت؛ تُختار وثيقة أصغر</translation>
    </message>
    <message>
        <source>{file} is no ordinary file; choose a .docx or .dotx file</source>
        <translation>{file} ليس ملفًا عاديًا؛ يُختار ملف ‎.docx أو ‎.dotx</translation>
    </message>
    <message>
        <source>there is no verdict scale &quot;{name}&quot;; choose one of {known}</source>
        <translation>لا يوجد مقياس تقييم باسم «{name}»؛ يُختار من: {known}</translation>
    </message>
    <message>
        <source>open the Word document in Word and save it as PDF there, or install LibreOffice</source>
        <translation>تُفتح وثيقة Word في Word وتُحفظ هناك بصيغة PDF، أو يُثبَّت LibreOffice</translation>
    </message>
    <message>
        <source>preparing the PDF</source>
        <translation>إعداد وثيقة PDF</translation>
    </message>
    <message>
        <source>a PDF needs LibreOffice, which was not found here; {instead}</source>
        <translation>تحتاج وثيقة PDF إلى LibreOffice، ولم يُعثر عليه هنا؛ {instead}</translation>
    </message>
    <message>
        <source>starting {program}</source>
        <translation>تشغيل {program}</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF within {seconds} seconds and was stopped; {instead}</source>
        <translation>لم يُنتج LibreOffice وثيقة PDF خلال المهلة ({seconds} ث) فأُوقف؛ {instead}</translation>
    </message>
    <message>
        <source>LibreOffice ended without a PDF (status {status}); {instead}</source>
        <translation>انتهى LibreOffice بلا وثيقة PDF (الحالة {status})؛ {instead}</translation>
    </message>
    <message>
        <source>reading the PDF</source>
        <translation>قراءة وثيقة PDF</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF that can be read; {instead}</source>
        <translation>لم يُنتج LibreOffice وثيقة PDF تمكن قراءتها؛ {instead}</translation>
    </message>
    <message>
        <source>{picture} is from a confidential source; {advice}</source>
        <translation>{picture} من مصدر سري؛ {advice}</translation>
    </message>
    <message>
        <source>{picture} cannot be shown: {problem}</source>
        <translation>لا يمكن عرض {picture}: {problem}</translation>
    </message>
    <message>
        <source>{picture} is marked for readers, but from a confidential source; {advice}</source>
        <translation>{picture} مخصصة للقراء لكنها من مصدر سري؛ {advice}</translation>
    </message>
    <message>
        <source>readers never get it: hide it with fcdesk picture --hide, or untick it among the pictures of its evidence at the desk</source>
        <translation>لا تصل إلى القراء أبدًا: تُحجب بالأمر fcdesk picture --hide، أو يُلغى اختيارها ضمن صور دليلها في البرنامج</translation>
    </message>
    <message>
        <source>the picture {file}</source>
        <translation>الصورة {file}</translation>
    </message>
    <message>
        <source>the picture {file} of evidence {number}</source>
        <translation>الصورة {file} من الدليل {number}</translation>
    </message>
    <message>
        <source>the {kind} document is written for Word alone; leave out the format {form}</source>
        <translation>الوثيقة «{kind}» تُكتب بصيغة Word وحدها؛ تُترك الصيغة {form}</translation>
    </message>
    <message>
        <source>a review copy is to be changed, so it is written for Word alone; leave out {form}</source>
        <translation>نسخة المراجعة معدّة للتعديل فتُكتب بصيغة Word وحدها؛ تُترك {form}</translation>
    </message>
    <message>
        <source>the house style</source>
        <translation>نمط المؤسسة</translation>
    </message>
    <message>
        <source>moving {file}</source>
        <translation>نقل {file}</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; choose the review copy itself</source>
        <translation>حجم {file} يتجاوز {megabytes} ميغابايت؛ تُختار نسخة المراجعة نفسها</translation>
    </message>
    <message>
        <source>{text} has been changed meanwhile; compare the review copy again</source>
        <translation>تغيّر النص «{text}» في هذه الأثناء؛ تُقارَن نسخة المراجعة من جديد</translation>
    </message>
    <message>
        <source>{file} is a review copy of {reference} that this archive does not know; read it back where it was written</source>
        <translation>{file} نسخة مراجعة من {reference} لا يعرفها هذا الأرشيف؛ تُقرأ حيث كُتبت</translation>
    </message>
    <message>
        <source>{file} is a review copy of another case, not of {reference}; name that one</source>
        <translation>{file} نسخة مراجعة من ملف تحقق آخر لا من {reference}؛ يُذكر ذلك الملف</translation>
    </message>
    <message>
        <source>{file} is a review copy of another case ({other}), not of {reference}; name that one</source>
        <translation>{file} نسخة مراجعة من ملف تحقق آخر ({other}) لا من {reference}؛ يُذكر ذلك الملف</translation>
    </message>
    <message>
        <source>the review copy has no text {text}; its texts are named as they are listed</source>
        <translation>ليس في نسخة المراجعة نص «{text}»؛ تُذكر نصوصها بأسمائها كما في القائمة</translation>
    </message>
    <message>
        <source>{text} is missing from the document and was left as it is; change it in the case by hand</source>
        <translation>النص «{text}» غير موجود في الوثيقة وتُرك كما هو؛ يُعدَّل في ملف التحقق يدويًا</translation>
    </message>
    <message>
        <source>{text} is twice in the document and was left as it is; change it in the case by hand</source>
        <translation>النص «{text}» مكرر في الوثيقة وتُرك كما هو؛ يُعدَّل في ملف التحقق يدويًا</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>وثيقة Word</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>وثيقة PDF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a Markdown text</source>
        <translation>نص Markdown</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>ملف JSON</translation>
    </message>
    <message>
        <source>a CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>this will be {document}; give it a name that ends in {suffix}, not &quot;{file}&quot;</source>
        <translation>الناتج هنا {document}؛ يلزم اسم ينتهي بـ {suffix} لا «{file}»</translation>
    </message>
    <message>
        <source>{file} is no ordinary file and was left as it is; choose another name</source>
        <translation>{file} ليس ملفًا عاديًا وتُرك كما هو؛ يُختار اسم آخر</translation>
    </message>
    <message>
        <source>{file} is there already and is not as fcdesk wrote it for this case; choose another name</source>
        <translation>{file} موجود وليس كما كتبه fcdesk لملف التحقق هذا؛ يُختار اسم آخر</translation>
    </message>
    <message>
        <source>there is no folder {folder} to write {file} into; make it or name another</source>
        <translation>لا يوجد المجلد {folder} ليُكتب فيه {file}؛ يُنشأ أو يُذكر مجلد آخر</translation>
    </message>
    <message>
        <source>{file} is there already and holds a document of another kind (&quot;{there}&quot;); delete it or choose another name</source>
        <translation>{file} موجود وفيه وثيقة من نوع آخر («{there}»)؛ يُحذف أو يُختار اسم آخر</translation>
    </message>
    <message>
        <source>{file} is read-only and was left as it is; choose another name or unlock it</source>
        <translation>{file} للقراءة فقط وتُرك كما هو؛ يُختار اسم آخر أو يُرفع القفل عنه</translation>
    </message>
    <message>
        <source>{file} is open in another program; close it there, or delete {lock} beside it if it is not</source>
        <translation>{file} مفتوح في برنامج آخر؛ يُغلق هناك، وإن لم يكن مفتوحًا فيُحذف {lock} المجاور له</translation>
    </message>
    <message>
        <source>{file} is kept, but with {megabytes} MB too large to be shown.</source>
        <translation>{file} محفوظ، لكن حجمه ({megabytes} ميغابايت) أكبر من أن يُعرض.</translation>
    </message>
    <message>
        <source>{file} is kept, but not shown here: {problem}</source>
        <translation>{file} محفوظ لكنه لا يُعرض هنا: {problem}</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} فارغ.</translation>
    </message>
    <message>
        <source>{file} is kept as it is; files of its kind are not shown here.</source>
        <translation>{file} محفوظ كما هو؛ ولا تُعرض هنا ملفات من نوعه.</translation>
    </message>
    <message>
        <source>{file} is a page without words.</source>
        <translation>{file} صفحة بلا كلمات.</translation>
    </message>
    <message>
        <source>These are the words of the page, hidden ones too; its pictures and its layout are not shown.</source>
        <translation>هذه كلمات الصفحة، ومنها المخفية؛ ولا تُعرض صورها ولا تنسيقها.</translation>
    </message>
    <message>
        <source>Only the first {most:,} of {all:,} characters are shown.</source>
        <translation>يُعرض أول {most:,} حرف فقط من {all:,}.</translation>
    </message>
    <message>
        <source>words in another field cannot be saved; settle that first, then do this again</source>
        <translation>تعذر حفظ نص في حقل آخر؛ يُعالج ذلك أولًا ثم تُعاد العملية</translation>
    </message>
    <message>
        <source>{count} files at once are too many for one piece of evidence; give fewer</source>
        <translation>الملفات أكثر مما يصح إضافته إلى دليل واحد دفعة واحدة ({count})؛ يُضاف عدد أقل</translation>
    </message>
    <message>
        <source>That is more than {most:,} characters; copy the words that matter, or add the whole as a file</source>
        <translation>عدد الأحرف يتجاوز {most:,}؛ يُنسخ المهم منها، أو يُضاف الكل ملفًا</translation>
    </message>
    <message>
        <source>The picture cannot be read; save it as a file and add that</source>
        <translation>تتعذر قراءة الصورة؛ تُحفظ في ملف ويُضاف الملف</translation>
    </message>
    <message>
        <source>The picture takes more than {megabytes} MB; save it as a file and add that</source>
        <translation>حجم الصورة يتجاوز {megabytes} ميغابايت؛ تُحفظ في ملف ويُضاف الملف</translation>
    </message>
    <message>
        <source>{file} is a folder; give the files in it</source>
        <translation>{file} مجلد؛ تُضاف الملفات التي فيه</translation>
    </message>
    <message>
        <source>{file} is not a file that can be kept as evidence; give a regular file</source>
        <translation>{file} ليس ملفًا يمكن حفظه في الأدلة؛ يُضاف ملف عادي</translation>
    </message>
    <message>
        <source>The picture has more than {megapixels} million pixels; save it as a file and add that</source>
        <translation>في الصورة أكثر من {megapixels} مليون بكسل؛ تُحفظ في ملف ويُضاف الملف</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} control characters were removed from the text.</source>
        <translation>
            <numerusform>أحرف تحكم أُزيلت من النص: {n:,}.</numerusform>
            <numerusform>أُزيل من النص حرف تحكم واحد.</numerusform>
            <numerusform>أُزيل من النص حرفا تحكم.</numerusform>
            <numerusform>أُزيلت من النص {n:,} أحرف تحكم.</numerusform>
            <numerusform>أُزيل من النص {n:,} حرف تحكم.</numerusform>
            <numerusform>أُزيل من النص {n:,} حرف تحكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}.</source>
        <translation>لا يذكر الملف ترميزه؛ وقد قُرئ بترميز {encoding}.</translation>
    </message>
    <message>
        <source>{file} is in an encoding that could not be told; save it as UTF-8 and open it again.</source>
        <translation>تعذرت معرفة ترميز {file}؛ يُحفظ بترميز UTF-8 ثم يُفتح من جديد.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}. Check letters with accents.</source>
        <translation>لا يذكر الملف ترميزه؛ وقد قُرئ بترميز {encoding}. تُراجَع الأحرف ذات العلامات.</translation>
    </message>
    <message>
        <source>{broken:,} broken characters of the page ({encoding}) are shown as &quot;�&quot;.</source>
        <translation>أحرف تالفة في الصفحة ({encoding}) تظهر بالشكل «�»: {broken:,}.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is {encoding}, but byte {position:,} cannot be read as that; open it in the program that made it and save it again as UTF-8.</source>
        <translation>{file} تالف: ترميزه {encoding}، لكن البايت {position:,} لا يُقرأ بهذا الترميز؛ يُفتح في البرنامج الذي أنشأه ويُحفظ من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file} has no text in it; choose a file with an article.</source>
        <translation>لا نص في {file}؛ يُختار ملف فيه مقال.</translation>
    </message>
    <message>
        <source>{file} has no document in it; open it in Word, save it again and open the copy.</source>
        <translation>لا وثيقة في {file}؛ يُفتح في Word ويُحفظ من جديد ثم تُفتح النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} insertions</source>
        <translation>
            <numerusform>إضافات: {n:,}</numerusform>
            <numerusform>إضافة واحدة</numerusform>
            <numerusform>إضافتان</numerusform>
            <numerusform>{n:,} إضافات</numerusform>
            <numerusform>{n:,} إضافة</numerusform>
            <numerusform>{n:,} إضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deletions</source>
        <translation>
            <numerusform>محذوفات: {n:,}</numerusform>
            <numerusform>محذوف واحد</numerusform>
            <numerusform>محذوفان</numerusform>
            <numerusform>{n:,} محذوفات</numerusform>
            <numerusform>{n:,} محذوفًا</numerusform>
            <numerusform>{n:,} محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes: {kept} kept, {left_out} left out.</source>
        <translation>التغييرات المتعقَّبة: ما أُبقي: {kept}؛ ما لم يؤخذ: {left_out}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden text: {n:,} characters left out.</source>
        <translation>
            <numerusform>نص مخفي لم يؤخذ، عدد أحرفه: {n:,}.</numerusform>
            <numerusform>نص مخفي لم يؤخذ: حرف واحد.</numerusform>
            <numerusform>نص مخفي لم يؤخذ: حرفان.</numerusform>
            <numerusform>نص مخفي لم يؤخذ: {n:,} أحرف.</numerusform>
            <numerusform>نص مخفي لم يؤخذ: {n:,} حرفًا.</numerusform>
            <numerusform>نص مخفي لم يؤخذ: {n:,} حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes: {n:,} footnotes or endnotes put at the end.</source>
        <translation>
            <numerusform>حواشٍ سفلية أو ختامية نُقلت إلى آخر النص: {n:,}.</numerusform>
            <numerusform>نُقلت حاشية واحدة (سفلية أو ختامية) إلى آخر النص.</numerusform>
            <numerusform>نُقلت حاشيتان (سفليتان أو ختاميتان) إلى آخر النص.</numerusform>
            <numerusform>نُقلت {n:,} حواشٍ (سفلية أو ختامية) إلى آخر النص.</numerusform>
            <numerusform>نُقلت {n:,} حاشية (سفلية أو ختامية) إلى آخر النص.</numerusform>
            <numerusform>نُقلت {n:,} حاشية (سفلية أو ختامية) إلى آخر النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments: {comments:,} left out.</source>
        <translation>تعليقات لم تؤخذ: {comments:,}.</translation>
    </message>
    <message>
        <source>The author was taken from the file&apos;s properties: {author}; check it.</source>
        <translation>أُخذ اسم الكاتب من خصائص الملف: {author}؛ يُراجَع.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; save the page without its pictures.</source>
        <translation>حجم {file} يتجاوز {megabytes} ميغابايت؛ تُحفظ الصفحة بلا صورها.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a web page; save it again from your browser.</source>
        <translation>تتعذر قراءة {file} صفحةَ ويب؛ تُحفظ الصفحة من جديد من المتصفح.</translation>
    </message>
    <message>
        <source>The text may be incomplete: the page has more than was taken as the article; compare the two.</source>
        <translation>قد يكون النص ناقصًا: في الصفحة أكثر مما أُخذ مقالًا؛ يُقارَن النصان.</translation>
    </message>
    <message>
        <source>The page names {author} as its author in a hidden field; add it if that is right.</source>
        <translation>تذكر الصفحة في حقل مخفي أن كاتبها {author}؛ يُضاف الاسم إن كان صحيحًا.</translation>
    </message>
    <message>
        <source>No article was found in {file}; copy the article&apos;s text and paste it instead.</source>
        <translation>لم يُعثر على مقال في {file}؛ يُنسخ نص المقال ويُلصق بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The page says its language is &quot;{given}&quot;, but its words are &quot;{heard}&quot;; &quot;{heard}&quot; was taken.</source>
        <translation>تذكر الصفحة أن لغتها «{given}»، لكن كلماتها بلغة «{heard}»؛ وقد أُخذ بـ «{heard}».</translation>
    </message>
    <message>
        <source>The page is built in an unusual way, so all of its text was taken; menus and notices may be in it.</source>
        <translation>الصفحة مبنية بطريقة غير معتادة، فأُخذ نصها كله؛ وقد تكون فيه قوائم وإشعارات.</translation>
    </message>
    <message>
        <source>open it, copy the article and paste it here, or save it as text, HTML or Word (.docx)</source>
        <translation>يُفتح ويُنسخ منه المقال ويُلصق هنا، أو يُحفظ بصيغة نص أو HTML أو Word ‎(.docx)‎</translation>
    </message>
    <message>
        <source>save it as Word (.docx), HTML or text</source>
        <translation>يُحفظ بصيغة Word ‎(.docx)‎ أو HTML أو نص</translation>
    </message>
    <message>
        <source>save the page as HTML instead</source>
        <translation>تُحفظ الصفحة بصيغة HTML بدلًا من ذلك</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>Word القديم ‎(.doc)‎</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>نص منسق (RTF)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>export it as Word (.docx) or text</source>
        <translation>يُصدَّر بصيغة Word ‎(.docx)‎ أو نص</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>web archive (MHTML)</source>
        <translation>أرشيف ويب (MHTML)</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>أرشيف ويب</translation>
    </message>
    <message>
        <source>web archive (WARC)</source>
        <translation>أرشيف ويب (WARC)</translation>
    </message>
    <message>
        <source>web archive (WACZ)</source>
        <translation>أرشيف ويب (WACZ)</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>ملف صوت أو فيديو</translation>
    </message>
    <message>
        <source>a packed (archive) file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a zip or Office file</source>
        <translation>ملف zip أو ملف Office</translation>
    </message>
    <message>
        <source>an old Office file or a Word file with a password</source>
        <translation>ملف Office قديم أو ملف Word محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>{file} is {seen}, not an article that can be read; {instead}.</source>
        <translation>{file}: {seen}، لا مقال تمكن قراءته؛ {instead}.</translation>
    </message>
    <message>
        <source>{file} is named like a Word file but is none; open it in Word and save it again.</source>
        <translation>اسم {file} كاسم ملف Word لكنه ليس كذلك؛ يُفتح في Word ويُحفظ من جديد.</translation>
    </message>
    <message>
        <source>{file} is an e-mail or MHTML file, which cannot be read yet; {instead}.</source>
        <translation>{file} ملف بريد إلكتروني أو MHTML، ولا تمكن قراءته بعد؛ {instead}.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read yet, {what}; {instead}.</source>
        <translation>{file} من نوع لا تمكن قراءته بعد ({what})؛ {instead}.</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>ملف ثنائي</translation>
    </message>
    <message>
        <source>{file} is too long for Markdown; give it a name ending in .txt and open it again.</source>
        <translation>{file} أطول مما يصلح لصيغة Markdown؛ يُعطى اسمًا ينتهي بـ ‎.txt ويُفتح من جديد.</translation>
    </message>
    <message>
        <source>The title was taken from one tag only; check it against the page.</source>
        <translation>أُخذ العنوان من وسم واحد في الصفحة فقط؛ يُقارَن بالصفحة.</translation>
    </message>
    <message>
        <source>This looks like the source of a web page; give the file a name ending in .html to read the article alone.</source>
        <translation>يبدو هذا الملف شيفرة صفحة ويب؛ يُعطى اسمًا ينتهي بـ ‎.html ليُقرأ المقال وحده.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>{file} is empty; choose a file with an article in it.</source>
        <translation>{file} فارغ؛ يُختار ملف فيه مقال.</translation>
    </message>
    <message>
        <source>{file} is empty; paste the article&apos;s text.</source>
        <translation>{file} فارغ؛ يُلصق نص المقال.</translation>
    </message>
    <message>
        <source>{file} is not a possible file name; check the name.</source>
        <translation>{file} لا يصلح اسمًا لملف؛ يُراجَع الاسم.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose a file in it.</source>
        <translation>{file} مجلد؛ يُختار ملف فيه.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file but a device, pipe or socket; choose a file.</source>
        <translation>{file} ليس ملفًا عاديًا بل جهاز أو أنبوب أو مقبس؛ يُختار ملف.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, which no article is; choose the article alone, or paste its text.</source>
        <translation>حجم {file} يتجاوز {megabytes} ميغابايت، ولا يبلغ مقال هذا الحجم؛ يُختار المقال وحده أو يُلصق نصه.</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; ask for the article in another form, such as text.</source>
        <translation>لم يُفتح {file}، والسبب: {reason}؛ يُطلب المقال بصيغة أخرى، كالنص.</translation>
    </message>
    <message>
        <source>{file} is no Word document; open it in Word, save it again and open the copy.</source>
        <translation>{file} ليس وثيقة Word؛ يُفتح في Word ويُحفظ من جديد ثم تُفتح النسخة.</translation>
    </message>
    <message>
        <source>{file} is a zip file but no Word document; open what is in it instead.</source>
        <translation>{file} ملف zip لا وثيقة Word؛ يُفتح ما فيه بدلًا منه.</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; save it as .docx and open that.</source>
        <translation>لم يُفتح {file}، والسبب: {reason}؛ يُحفظ بصيغة ‎.docx ويُفتح المحفوظ.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one and open that.</source>
        <translation>{file} محمي بكلمة مرور؛ تُحفظ نسخة بلا كلمة مرور وتُفتح.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); open it in Word, save it again and open the copy.</source>
        <translation>{file} تالف ({reason})؛ يُفتح في Word ويُحفظ من جديد ثم تُفتح النسخة.</translation>
    </message>
    <message>
        <source>it has too many elements</source>
        <translation>عناصره كثيرة جدًا</translation>
    </message>
    <message>
        <source>its part {part} is missing</source>
        <translation>جزؤه {part} مفقود</translation>
    </message>
    <message>
        <source>its part {part} is not well formed</source>
        <translation>جزؤه {part} غير سليم البنية</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>فيه جزء أكبر مما يذكر</translation>
    </message>
    <message>
        <source>it is a zip file but no Word document</source>
        <translation>هو ملف zip لا وثيقة Word</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>حجمه يتجاوز {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>it is protected by a password or in the format of Word 2003</source>
        <translation>هو محمي بكلمة مرور أو بصيغة Word 2003</translation>
    </message>
    <message>
        <source>it is no Word document</source>
        <translation>ليس وثيقة Word</translation>
    </message>
    <message>
        <source>it has more than {most:,} parts</source>
        <translation>عدد أجزائه يتجاوز {most:,}</translation>
    </message>
    <message>
        <source>a part of it has a name of more than {most:,} characters</source>
        <translation>فيه جزء عدد أحرف اسمه يتجاوز {most:,}</translation>
    </message>
    <message>
        <source>it has two parts of the same name</source>
        <translation>فيه جزآن بالاسم نفسه</translation>
    </message>
    <message>
        <source>it unpacks to more than {megabytes} MB</source>
        <translation>حجمه بعد فك الضغط يتجاوز {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>its text unpacks to more than {megabytes} MB</source>
        <translation>حجم نصه بعد فك الضغط يتجاوز {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>parts of it overlap</source>
        <translation>أجزاؤه متداخلة</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>هو محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>it is packed with an unusual method</source>
        <translation>هو مضغوط بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>a part of it unpacks to more than {ratio} times its size</source>
        <translation>فيه جزء يتجاوز حجمه بعد فك الضغط {ratio} ضعف حجمه</translation>
    </message>
    <message>
        <source>a part of it has a name that leads out of the file</source>
        <translation>فيه جزء يقود اسمه إلى خارج الملف</translation>
    </message>
    <message>
        <source>a hundred</source>
        <translation>مئة</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>لا يمكن فك ضغطه</translation>
    </message>
    <message>
        <source>its part {part} is neither in UTF-8 nor in UTF-16</source>
        <translation>جزؤه {part} ليس بترميز UTF-8 ولا UTF-16</translation>
    </message>
    <message>
        <source>it has a document type definition, which Word never writes</source>
        <translation>فيه تعريف لنوع الوثيقة (DTD)، وهو ما لا يكتبه Word أبدًا</translation>
    </message>
    <message>
        <source>the published page</source>
        <translation>الصفحة المنشورة</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>the address of {whose} holds a password or a key; give the one that readers use</source>
        <translation>في رابط {whose} كلمة مرور أو مفتاح؛ يُكتب الرابط الذي يستخدمه القراء</translation>
    </message>
    <message>
        <source>the address of {whose} is none of a public web page; give it with https:// in front</source>
        <translation>رابط {whose} ليس لصفحة ويب عامة؛ يُكتب مسبوقًا بـ ‎https://‎</translation>
    </message>
    <message>
        <source>These claims contain the words of their own rating, which readers of ClaimReview do not accept: {numbers}.</source>
        <translation>تحتوي هذه الادعاءات على كلمات تقييمها نفسه، وهو ما لا تقبله البرامج التي تقرأ ClaimReview: {numbers}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources were left out.</source>
        <translation>
            <numerusform>مصادر سرية لم تُدرج: {n}.</numerusform>
            <numerusform>لم يُدرج مصدر سري واحد.</numerusform>
            <numerusform>لم يُدرج مصدران سريان.</numerusform>
            <numerusform>لم تُدرج {n} مصادر سرية.</numerusform>
            <numerusform>لم يُدرج {n} مصدرًا سريًا.</numerusform>
            <numerusform>لم يُدرج {n} مصدر سري.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources and their {excerpts} were left out.</source>
        <translation>
            <numerusform>مصادر سرية لم تُدرج: {n}؛ ولا ما أُخذ منها ({excerpts}).</numerusform>
            <numerusform>لم يُدرج مصدر سري واحد ولا ما أُخذ منه ({excerpts}).</numerusform>
            <numerusform>لم يُدرج مصدران سريان ولا ما أُخذ منهما ({excerpts}).</numerusform>
            <numerusform>لم تُدرج {n} مصادر سرية ولا ما أُخذ منها ({excerpts}).</numerusform>
            <numerusform>لم يُدرج {n} مصدرًا سريًا ولا ما أُخذ منها ({excerpts}).</numerusform>
            <numerusform>لم يُدرج {n} مصدر سري ولا ما أُخذ منها ({excerpts}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} excerpts</source>
        <translation>
            <numerusform>مقتطفات: {n}</numerusform>
            <numerusform>مقتطف واحد</numerusform>
            <numerusform>مقتطفان</numerusform>
            <numerusform>{n} مقتطفات</numerusform>
            <numerusform>{n} مقتطفًا</numerusform>
            <numerusform>{n} مقتطف</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>How we checked</source>
        <translation>كيف تحققنا</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر الكتّاب</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Corrections and updates</source>
        <translation>تصحيحات وتحديثات</translation>
    </message>
    <message>
        <source>About this fact check</source>
        <translation>عن هذا التدقيق</translation>
    </message>
    <message>
        <source>Claim in plain words</source>
        <translation>الادعاء بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>Where and when it was said</source>
        <translation>أين ومتى قيل</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Why this rating</source>
        <translation>سبب التقييم</translation>
    </message>
    <message>
        <source>What we could not establish</source>
        <translation>ما لم نتمكن من التحقق منه</translation>
    </message>
    <message>
        <source>What it really shows</source>
        <translation>ما يُظهره حقًا</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدره الأصلي</translation>
    </message>
    <message>
        <source>Claim by claim</source>
        <translation>الادعاءات واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>معاني التقييمات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No address of the published page was given, so no review has one; readers of ClaimReview need it.</source>
        <translation>لم يُذكر رابط الصفحة المنشورة، فلا يحمله أي سجل؛ والبرامج التي تقرأ ClaimReview تحتاج إليه.</translation>
    </message>
    <message>
        <source>No date of publication was given, so no review has one; readers of ClaimReview need it.</source>
        <translation>لم يُذكر تاريخ النشر، فلا يحمله أي سجل؛ والبرامج التي تقرأ ClaimReview تحتاج إليه.</translation>
    </message>
    <message>
        <source>No organisation was given as the author, so no review has one; readers of ClaimReview ask for it.</source>
        <translation>لم تُذكر المؤسسة الناشرة، فلا يحملها أي سجل؛ والبرامج التي تقرأ ClaimReview تطلبها.</translation>
    </message>
    <message>
        <source>The article has no public web address, so where the claims appeared is not said.</source>
        <translation>ليس للمقال رابط عام على الويب، فلا يُذكر أين ظهرت الادعاءات.</translation>
    </message>
    <message>
        <source>The article’s date of publication is not known to the day, so when the claims were made is not said.</source>
        <translation>لا يُعرف يوم نشر المقال، فلا يُذكر متى قيلت الادعاءات.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of evidence without a source were left out.</source>
        <translation>
            <numerusform>أدلة بلا مصدر لم تُدرج: {n}.</numerusform>
            <numerusform>لم يُدرج دليل واحد بلا مصدر.</numerusform>
            <numerusform>لم يُدرج دليلان بلا مصدر.</numerusform>
            <numerusform>لم تُدرج {n} أدلة بلا مصدر.</numerusform>
            <numerusform>لم يُدرج {n} دليلًا بلا مصدر.</numerusform>
            <numerusform>لم يُدرج {n} دليل بلا مصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of the newsroom were left out.</source>
        <translation>
            <numerusform>ملاحظات داخلية لم تُدرج: {n}.</numerusform>
            <numerusform>لم تُدرج ملاحظة داخلية واحدة.</numerusform>
            <numerusform>لم تُدرج ملاحظتان داخليتان.</numerusform>
            <numerusform>لم تُدرج {n} ملاحظات داخلية.</numerusform>
            <numerusform>لم تُدرج {n} ملاحظة داخلية.</numerusform>
            <numerusform>لم تُدرج {n} ملاحظة داخلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review remarks were left out.</source>
        <translation>
            <numerusform>ملاحظات مراجعة لم تُدرج: {n}.</numerusform>
            <numerusform>لم تُدرج ملاحظة مراجعة واحدة.</numerusform>
            <numerusform>لم تُدرج ملاحظتا مراجعة.</numerusform>
            <numerusform>لم تُدرج {n} ملاحظات مراجعة.</numerusform>
            <numerusform>لم تُدرج {n} ملاحظة مراجعة.</numerusform>
            <numerusform>لم تُدرج {n} ملاحظة مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stored files were left out.</source>
        <translation>
            <numerusform>ملفات محفوظة لم تُدرج: {n}.</numerusform>
            <numerusform>لم يُدرج ملف محفوظ واحد.</numerusform>
            <numerusform>لم يُدرج ملفان محفوظان.</numerusform>
            <numerusform>لم تُدرج {n} ملفات محفوظة.</numerusform>
            <numerusform>لم يُدرج {n} ملفًا محفوظًا.</numerusform>
            <numerusform>لم يُدرج {n} ملف محفوظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures marked for readers were left out, because their sources are confidential.</source>
        <translation>
            <numerusform>صور مخصصة للقراء لم تُدرج لأن مصدرها سري: {n}.</numerusform>
            <numerusform>لم تُدرج صورة واحدة مخصصة للقراء لأن مصدرها سري.</numerusform>
            <numerusform>لم تُدرج صورتان مخصصتان للقراء لأن مصدرهما سري.</numerusform>
            <numerusform>لم تُدرج {n} صور مخصصة للقراء لأن مصادرها سرية.</numerusform>
            <numerusform>لم تُدرج {n} صورة مخصصة للقراء لأن مصادرها سرية.</numerusform>
            <numerusform>لم تُدرج {n} صورة مخصصة للقراء لأن مصادرها سرية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures marked for readers were left out, because their evidence is shown under no claim.</source>
        <translation>
            <numerusform>صور مخصصة للقراء لم تُدرج لأن دليلها غير معروض تحت أي ادعاء: {n}.</numerusform>
            <numerusform>لم تُدرج صورة واحدة مخصصة للقراء لأن دليلها غير معروض تحت أي ادعاء.</numerusform>
            <numerusform>لم تُدرج صورتان مخصصتان للقراء لأن دليلهما غير معروض تحت أي ادعاء.</numerusform>
            <numerusform>لم تُدرج {n} صور مخصصة للقراء لأن أدلتها غير معروضة تحت أي ادعاء.</numerusform>
            <numerusform>لم تُدرج {n} صورة مخصصة للقراء لأن أدلتها غير معروضة تحت أي ادعاء.</numerusform>
            <numerusform>لم تُدرج {n} صورة مخصصة للقراء لأن أدلتها غير معروضة تحت أي ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses that point into a computer were left out.</source>
        <translation>
            <numerusform>روابط تشير إلى داخل حاسوب لم تُدرج: {n}.</numerusform>
            <numerusform>لم يُدرج رابط واحد يشير إلى داخل حاسوب.</numerusform>
            <numerusform>لم يُدرج رابطان يشيران إلى داخل حاسوب.</numerusform>
            <numerusform>لم تُدرج {n} روابط تشير إلى داخل حاسوب.</numerusform>
            <numerusform>لم يُدرج {n} رابطًا يشير إلى داخل حاسوب.</numerusform>
            <numerusform>لم يُدرج {n} رابط يشير إلى داخل حاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses in private networks were left out.</source>
        <translation>
            <numerusform>روابط في شبكات خاصة لم تُدرج: {n}.</numerusform>
            <numerusform>لم يُدرج رابط واحد في شبكة خاصة.</numerusform>
            <numerusform>لم يُدرج رابطان في شبكات خاصة.</numerusform>
            <numerusform>لم تُدرج {n} روابط في شبكات خاصة.</numerusform>
            <numerusform>لم يُدرج {n} رابطًا في شبكات خاصة.</numerusform>
            <numerusform>لم يُدرج {n} رابط في شبكات خاصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses that are none of a web page or a mailbox were left out.</source>
        <translation>
            <numerusform>روابط ليست لصفحة ويب ولا لصندوق بريد لم تُدرج: {n}.</numerusform>
            <numerusform>لم يُدرج رابط واحد ليس لصفحة ويب ولا لصندوق بريد.</numerusform>
            <numerusform>لم يُدرج رابطان ليسا لصفحة ويب ولا لصندوق بريد.</numerusform>
            <numerusform>لم تُدرج {n} روابط ليست لصفحة ويب ولا لصندوق بريد.</numerusform>
            <numerusform>لم يُدرج {n} رابطًا ليس لصفحة ويب ولا لصندوق بريد.</numerusform>
            <numerusform>لم يُدرج {n} رابط ليس لصفحة ويب ولا لصندوق بريد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names and passwords in {n} addresses were left out.</source>
        <translation>
            <numerusform>روابط حُذف منها اسم المستخدم وكلمة المرور: {n}.</numerusform>
            <numerusform>حُذف اسم المستخدم وكلمة المرور من رابط واحد.</numerusform>
            <numerusform>حُذف اسم المستخدم وكلمة المرور من رابطين.</numerusform>
            <numerusform>حُذف اسم المستخدم وكلمة المرور من {n} روابط.</numerusform>
            <numerusform>حُذف اسم المستخدم وكلمة المرور من {n} رابطًا.</numerusform>
            <numerusform>حُذف اسم المستخدم وكلمة المرور من {n} رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret parts of {n} addresses, such as a token or a key, were left out; they may no longer open.</source>
        <translation>
            <numerusform>روابط حُذفت منها أجزاء سرية مثل رمز أو مفتاح: {n}؛ وقد لا تُفتح بعد ذلك.</numerusform>
            <numerusform>حُذفت من رابط واحد أجزاء سرية مثل رمز أو مفتاح؛ وقد لا يُفتح بعد ذلك.</numerusform>
            <numerusform>حُذفت من رابطين أجزاء سرية مثل رمز أو مفتاح؛ وقد لا يُفتحان بعد ذلك.</numerusform>
            <numerusform>حُذفت من {n} روابط أجزاء سرية مثل رمز أو مفتاح؛ وقد لا تُفتح بعد ذلك.</numerusform>
            <numerusform>حُذفت من {n} رابطًا أجزاء سرية مثل رمز أو مفتاح؛ وقد لا تُفتح بعد ذلك.</numerusform>
            <numerusform>حُذفت من {n} رابط أجزاء سرية مثل رمز أو مفتاح؛ وقد لا تُفتح بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims that have not been judged yet were left out.</source>
        <translation>
            <numerusform>ادعاءات لم تُقيَّم بعد ولم تُدرج: {n}.</numerusform>
            <numerusform>لم يُدرج ادعاء واحد لم يُقيَّم بعد.</numerusform>
            <numerusform>لم يُدرج ادعاءان لم يُقيَّما بعد.</numerusform>
            <numerusform>لم تُدرج {n} ادعاءات لم تُقيَّم بعد.</numerusform>
            <numerusform>لم يُدرج {n} ادعاءً لم يُقيَّم بعد.</numerusform>
            <numerusform>لم يُدرج {n} ادعاء لم يُقيَّم بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} judged claims were left out, because the claims or their ratings have no words.</source>
        <translation>
            <numerusform>ادعاءات مقيَّمة لم تُدرج لأن الادعاء أو تقييمه بلا كلمات: {n}.</numerusform>
            <numerusform>لم يُدرج ادعاء مقيَّم واحد لأن الادعاء أو تقييمه بلا كلمات.</numerusform>
            <numerusform>لم يُدرج ادعاءان مقيَّمان لأن الادعاء أو تقييمه بلا كلمات.</numerusform>
            <numerusform>لم تُدرج {n} ادعاءات مقيَّمة لأن الادعاء أو تقييمه بلا كلمات.</numerusform>
            <numerusform>لم يُدرج {n} ادعاءً مقيَّمًا لأن الادعاء أو تقييمه بلا كلمات.</numerusform>
            <numerusform>لم يُدرج {n} ادعاء مقيَّم لأن الادعاء أو تقييمه بلا كلمات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are longer than the 75 characters that readers of ClaimReview advise; they were not cut.</source>
        <translation>
            <numerusform>ادعاءات تتجاوز 75 حرفًا، وهو الحد الذي تنصح به البرامج التي تقرأ ClaimReview، ولم تُختصر: {n}.</numerusform>
            <numerusform>ادعاء واحد يتجاوز 75 حرفًا، وهو الحد الذي تنصح به البرامج التي تقرأ ClaimReview؛ ولم يُختصر.</numerusform>
            <numerusform>ادعاءان يتجاوزان 75 حرفًا، وهو الحد الذي تنصح به البرامج التي تقرأ ClaimReview؛ ولم يُختصرا.</numerusform>
            <numerusform>{n} ادعاءات تتجاوز 75 حرفًا، وهو الحد الذي تنصح به البرامج التي تقرأ ClaimReview؛ ولم تُختصر.</numerusform>
            <numerusform>{n} ادعاءً تتجاوز 75 حرفًا، وهو الحد الذي تنصح به البرامج التي تقرأ ClaimReview؛ ولم تُختصر.</numerusform>
            <numerusform>{n} ادعاء تتجاوز 75 حرفًا، وهو الحد الذي تنصح به البرامج التي تقرأ ClaimReview؛ ولم تُختصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings stand as words without numbers, because their scales give them no place between false and true.</source>
        <translation>
            <numerusform>تقييمات مكتوبة بالكلمات بلا رقم، لأن مقياسها لا يعطيها موضعًا بين الخطأ والصواب: {n}.</numerusform>
            <numerusform>تقييم واحد مكتوب بالكلمات بلا رقم، لأن مقياسه لا يعطيه موضعًا بين الخطأ والصواب.</numerusform>
            <numerusform>تقييمان مكتوبان بالكلمات بلا رقم، لأن مقياسهما لا يعطيهما موضعًا بين الخطأ والصواب.</numerusform>
            <numerusform>{n} تقييمات مكتوبة بالكلمات بلا رقم، لأن مقياسها لا يعطيها موضعًا بين الخطأ والصواب.</numerusform>
            <numerusform>{n} تقييمًا مكتوبة بالكلمات بلا رقم، لأن مقياسها لا يعطيها موضعًا بين الخطأ والصواب.</numerusform>
            <numerusform>{n} تقييم مكتوبة بالكلمات بلا رقم، لأن مقياسها لا يعطيها موضعًا بين الخطأ والصواب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claimants were left out, because the case does not say whether they are persons or organisations that can be named.</source>
        <translation>
            <numerusform>أصحاب ادعاءات لم تُدرج أسماؤهم، لأن ملف التحقق لا يذكر أهم أشخاص أم مؤسسات يمكن تسميتها: {n}.</numerusform>
            <numerusform>لم يُدرج صاحب ادعاء واحد، لأن ملف التحقق لا يذكر أهو شخص أم مؤسسة يمكن تسميتها.</numerusform>
            <numerusform>لم يُدرج صاحبا ادعاء، لأن ملف التحقق لا يذكر أهما من الأشخاص أم من المؤسسات التي يمكن تسميتها.</numerusform>
            <numerusform>لم يُدرج {n} من أصحاب الادعاءات، لأن ملف التحقق لا يذكر أهم أشخاص أم مؤسسات يمكن تسميتها.</numerusform>
            <numerusform>لم يُدرج {n} من أصحاب الادعاءات، لأن ملف التحقق لا يذكر أهم أشخاص أم مؤسسات يمكن تسميتها.</numerusform>
            <numerusform>لم يُدرج {n} من أصحاب الادعاءات، لأن ملف التحقق لا يذكر أهم أشخاص أم مؤسسات يمكن تسميتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are no longer in the current version of the article; where they appeared is not said.</source>
        <translation>
            <numerusform>ادعاءات لم تعد في النسخة الحالية من المقال، فلا يُذكر أين ظهرت: {n}.</numerusform>
            <numerusform>ادعاء واحد لم يعد في النسخة الحالية من المقال، فلا يُذكر أين ظهر.</numerusform>
            <numerusform>ادعاءان لم يعودا في النسخة الحالية من المقال، فلا يُذكر أين ظهرا.</numerusform>
            <numerusform>{n} ادعاءات لم تعد في النسخة الحالية من المقال، فلا يُذكر أين ظهرت.</numerusform>
            <numerusform>{n} ادعاءً لم تعد في النسخة الحالية من المقال، فلا يُذكر أين ظهرت.</numerusform>
            <numerusform>{n} ادعاء لم تعد في النسخة الحالية من المقال، فلا يُذكر أين ظهرت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings were given to other wordings than the claims have now; the reviews quote the wordings that were judged.</source>
        <translation>
            <numerusform>تقييمات أُعطيت لصياغة غير الصياغة الحالية للادعاء؛ ويُقتبس ما جرى تقييمه: {n}.</numerusform>
            <numerusform>تقييم واحد أُعطي لصياغة غير الصياغة الحالية للادعاء؛ ويُقتبس ما جرى تقييمه.</numerusform>
            <numerusform>تقييمان أُعطيا لصياغة غير الصياغة الحالية للادعاء؛ ويُقتبس ما جرى تقييمه.</numerusform>
            <numerusform>{n} تقييمات أُعطيت لصياغة غير الصياغة الحالية للادعاء؛ ويُقتبس ما جرى تقييمه.</numerusform>
            <numerusform>{n} تقييمًا أُعطيت لصياغة غير الصياغة الحالية للادعاء؛ ويُقتبس ما جرى تقييمه.</numerusform>
            <numerusform>{n} تقييم أُعطيت لصياغة غير الصياغة الحالية للادعاء؛ ويُقتبس ما جرى تقييمه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings were left out, because their claims have not been judged or have no words.</source>
        <translation>
            <numerusform>تقييمات لصور أو تسجيلات لم تُدرج لأن ادعاءها لم يُقيَّم بعد أو بلا كلمات: {n}.</numerusform>
            <numerusform>لم يُدرج تقييم واحد لصورة أو تسجيل لأن ادعاءه لم يُقيَّم بعد أو بلا كلمات.</numerusform>
            <numerusform>لم يُدرج تقييمان لصور أو تسجيلات لأن ادعاء كل منهما لم يُقيَّم بعد أو بلا كلمات.</numerusform>
            <numerusform>لم تُدرج {n} تقييمات لصور أو تسجيلات لأن ادعاءاتها لم تُقيَّم بعد أو بلا كلمات.</numerusform>
            <numerusform>لم يُدرج {n} تقييمًا لصور أو تسجيلات لأن ادعاءاتها لم تُقيَّم بعد أو بلا كلمات.</numerusform>
            <numerusform>لم يُدرج {n} تقييم لصور أو تسجيلات لأن ادعاءاتها لم تُقيَّم بعد أو بلا كلمات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings were left out, because they call them both original and changed.</source>
        <translation>
            <numerusform>تقييمات لصور أو تسجيلات لم تُدرج لأنها تصفها بأنها أصل ومغيَّرة معًا: {n}.</numerusform>
            <numerusform>لم يُدرج تقييم واحد لصورة أو تسجيل لأنه يجمع بين وصفها بالأصل ووصفها بالمغيَّر.</numerusform>
            <numerusform>لم يُدرج تقييمان لصور أو تسجيلات لأنهما يصفانها بأنها أصل ومغيَّرة معًا.</numerusform>
            <numerusform>لم تُدرج {n} تقييمات لصور أو تسجيلات لأنها تصفها بأنها أصل ومغيَّرة معًا.</numerusform>
            <numerusform>لم يُدرج {n} تقييمًا لصور أو تسجيلات لأنها تصفها بأنها أصل ومغيَّرة معًا.</numerusform>
            <numerusform>لم يُدرج {n} تقييم لصور أو تسجيلات لأنها تصفها بأنها أصل ومغيَّرة معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings do not say with a public address where they were shown.</source>
        <translation>
            <numerusform>تقييمات لصور أو تسجيلات لا تذكر رابطًا عامًا لمكان عرضها: {n}.</numerusform>
            <numerusform>تقييم واحد لصورة أو تسجيل لا يذكر رابطًا عامًا لمكان العرض.</numerusform>
            <numerusform>تقييمان لصور أو تسجيلات لا يذكران رابطًا عامًا لمكان عرضها.</numerusform>
            <numerusform>{n} تقييمات لصور أو تسجيلات لا تذكر رابطًا عامًا لمكان عرضها.</numerusform>
            <numerusform>{n} تقييمًا لصور أو تسجيلات لا تذكر رابطًا عامًا لمكان عرضها.</numerusform>
            <numerusform>{n} تقييم لصور أو تسجيلات لا تذكر رابطًا عامًا لمكان عرضها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were cut, because a spreadsheet holds no more; the cuts are marked with […].</source>
        <translation>
            <numerusform>خلايا اختُصرت لأن الجدول لا يتسع لأكثر، وموضع الاختصار معلَّم بـ […]: {n}.</numerusform>
            <numerusform>اختُصرت خلية واحدة لأن الجدول لا يتسع لأكثر؛ وموضع الاختصار معلَّم بـ […].</numerusform>
            <numerusform>اختُصرت خليتان لأن الجدول لا يتسع لأكثر؛ وموضع الاختصار معلَّم بـ […].</numerusform>
            <numerusform>اختُصرت {n} خلايا لأن الجدول لا يتسع لأكثر؛ وموضع الاختصار معلَّم بـ […].</numerusform>
            <numerusform>اختُصرت {n} خلية لأن الجدول لا يتسع لأكثر؛ وموضع الاختصار معلَّم بـ […].</numerusform>
            <numerusform>اختُصرت {n} خلية لأن الجدول لا يتسع لأكثر؛ وموضع الاختصار معلَّم بـ […].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} cells an apostrophe was put before signs that a spreadsheet could take for the beginning of a formula.</source>
        <translation>
            <numerusform>خلايا وُضعت فيها فاصلة عليا قبل علامة قد يظنها الجدول بداية صيغة حسابية: {n}.</numerusform>
            <numerusform>وُضعت في خلية واحدة فاصلة عليا قبل علامة قد يظنها الجدول بداية صيغة حسابية.</numerusform>
            <numerusform>وُضعت في خليتين فاصلة عليا قبل علامة قد يظنها الجدول بداية صيغة حسابية.</numerusform>
            <numerusform>وُضعت في {n} خلايا فاصلة عليا قبل علامة قد يظنها الجدول بداية صيغة حسابية.</numerusform>
            <numerusform>وُضعت في {n} خلية فاصلة عليا قبل علامة قد يظنها الجدول بداية صيغة حسابية.</numerusform>
            <numerusform>وُضعت في {n} خلية فاصلة عليا قبل علامة قد يظنها الجدول بداية صيغة حسابية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} و{count} غيرها</translation>
    </message>
    <message>
        <source>{where}: {words} can be known from a confidential source alone; take it out, or cite something open that has it.</source>
        <translation>{where}: كلمات لا تُعرف إلا من مصدر سري: {words}؛ تُحذف، أو يُستشهد بمصدر علني ترد فيه.</translation>
    </message>
    <message>
        <source>Claim {number}: its verdict rests on confidential evidence alone, so readers are shown none; find something open, or tell them in the reasons why none is named.</source>
        <translation>الادعاء {number}: يستند تقييمه إلى أدلة سرية وحدها فلا يُعرض للقراء أي منها؛ يُبحث عن دليل علني، أو يُذكر لهم في سبب التقييم لماذا لا يُسمّى أي دليل.</translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>the statement of claim {number}</source>
        <translation>الصياغة البسيطة للادعاء {number}</translation>
    </message>
    <message>
        <source>evidence {number}</source>
        <translation>الدليل {number}</translation>
    </message>
    <message>
        <source>the reply of {party}</source>
        <translation>رد {party}</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>الادعاء {number}</translation>
    </message>
    <message>
        <source>the evidence of claim {number}</source>
        <translation>أدلة الادعاء {number}</translation>
    </message>
    <message>
        <source>the verdict on claim {number}</source>
        <translation>تقييم الادعاء {number}</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>ملف التحقق</translation>
    </message>
    <message>
        <source>the case&apos;s records</source>
        <translation>سجلات ملف التحقق</translation>
    </message>
    <message>
        <source>{where}: “{words}” is a rating; a statement says what is claimed, and the verdict says what is right about it.</source>
        <translation>{where}: «{words}» تقييم؛ والصياغة تذكر ما يُدّعى، أما التقييم فيذكر ما صحّ منه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are longer than {most} characters, at which ClaimReview is read best; give them short statements: {numbers}.</source>
        <translation>
            <numerusform>ادعاءات عدد أحرفها أكبر من {most}، وهو أفضل حد يُقرأ به ClaimReview: {n}؛ تلزم لها صياغات بسيطة قصيرة: {numbers}.</numerusform>
            <numerusform>ادعاء واحد عدد أحرفه أكبر من {most}، وهو أفضل حد يُقرأ به ClaimReview؛ تلزم له صياغة بسيطة قصيرة: {numbers}.</numerusform>
            <numerusform>ادعاءان عدد أحرف كل منهما أكبر من {most}، وهو أفضل حد يُقرأ به ClaimReview؛ تلزم لهما صياغتان بسيطتان قصيرتان: {numbers}.</numerusform>
            <numerusform>{n} ادعاءات عدد أحرف كل منها أكبر من {most}، وهو أفضل حد يُقرأ به ClaimReview؛ تلزم لها صياغات بسيطة قصيرة: {numbers}.</numerusform>
            <numerusform>{n} ادعاءً عدد أحرف كل منها أكبر من {most}، وهو أفضل حد يُقرأ به ClaimReview؛ تلزم لها صياغات بسيطة قصيرة: {numbers}.</numerusform>
            <numerusform>{n} ادعاء عدد أحرف كل منها أكبر من {most}، وهو أفضل حد يُقرأ به ClaimReview؛ تلزم لها صياغات بسيطة قصيرة: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {number}: its statement has {length} characters, and ClaimReview is read best with at most {most}; shorten it.</source>
        <translation>الادعاء {number}: عدد أحرف صياغته البسيطة {length}، وأفضل ما يُقرأ به ClaimReview ألا يتجاوز العدد {most}؛ تُختصر.</translation>
    </message>
    <message>
        <source>Claim {number}: its quote has {length} characters, and ClaimReview is read best with at most {most}; give the claim a short statement.</source>
        <translation>الادعاء {number}: عدد أحرف كلماته المنقولة {length}، وأفضل ما يُقرأ به ClaimReview ألا يتجاوز العدد {most}؛ تلزم للادعاء صياغة بسيطة قصيرة.</translation>
    </message>
    <message>
        <source>{where}: the rating is “{rating}”, but {words} rates the claim “{other}”; change one of the two.</source>
        <translation>{where}: التقييم هو «{rating}»، لكن {words} تعطي الادعاء التقييم «{other}»؛ يُغيَّر أحدهما.</translation>
    </message>
    <message>
        <source>{where}: the rating is “{rating}”, but {words} does not agree with it; change one of the two.</source>
        <translation>{where}: التقييم هو «{rating}»، لكن {words} لا تتفق معه؛ يُغيَّر أحدهما.</translation>
    </message>
    <message>
        <source>{where}: “{words}” still stands in the text; finish it or take it out.</source>
        <translation>{where}: بقي «{words}» في النص؛ يُستكمل أو يُحذف.</translation>
    </message>
    <message>
        <source>{where}: there is no “{words}” in the case; refer to another one, or take it out.</source>
        <translation>{where}: لا يوجد «{words}» في ملف التحقق؛ يُحال إلى غيره أو يُحذف.</translation>
    </message>
    <message>
        <source>{file} is shown to readers without a description; write what is to be seen in it (alt text).</source>
        <translation>{file} معروض للقراء بلا وصف؛ يُكتب ما يُرى فيه (النص البديل).</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>الصياغة البسيطة</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>سبب التقييم</translation>
    </message>
    <message>
        <source>Claim {number}, {text}</source>
        <translation>الادعاء {number}، {text}</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>ما لم نتمكن من التحقق منه</translation>
    </message>
    <message>
        <source>what the picture or recording shows</source>
        <translation>ما تُظهره الصورة أو التسجيل</translation>
    </message>
    <message>
        <source>Caption of {file}</source>
        <translation>تعليق {file}</translation>
    </message>
    <message>
        <source>In short, point {number}</source>
        <translation>باختصار، النقطة {number}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>كيف تحققنا</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>الفراغات</translation>
    </message>
    <message>
        <source>quotation marks, apostrophes or dashes</source>
        <translation>علامات التنصيص أو الفواصل العليا أو الشرطات</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} differs from {piece} in {difference} only; copy it as it stands there.</source>
        <translation>{where}: الاقتباس {words} لا يختلف عن {piece} إلا في {difference}؛ يُنسخ كما ورد هناك.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} has words put in of {piece}; see that its sense is still the same.</source>
        <translation>{where}: الاقتباس {words} أُضيفت فيه كلمات إلى ما في {piece}؛ يلزم التأكد من أن المعنى لم يتغير.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} leaves out {omission} of {piece}; see that its sense is still the same.</source>
        <translation>{where}: الاقتباس {words} يُسقط {omission} مما في {piece}؛ يلزم التأكد من أن المعنى لم يتغير.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} is in none of the texts that it can come from; {piece} has {difference}.</source>
        <translation>{where}: الاقتباس {words} لا يرد في أي من النصوص التي يمكن أن يكون منها؛ والوارد في {piece}: {difference}.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} is in none of the texts that it can come from; cite where it stands, correct it, or say that it is a translation.</source>
        <translation>{where}: الاقتباس {words} لا يرد في أي من النصوص التي يمكن أن يكون منها؛ يُذكر أين ورد، أو يُصحَّح، أو يُذكر أنه ترجمة.</translation>
    </message>
    <message>
        <source>“{there}” besides</source>
        <translation>«{there}» زيادةً</translation>
    </message>
    <message>
        <source>nothing where it has “{quoted}”</source>
        <translation>لا شيء مكان «{quoted}»</translation>
    </message>
    <message>
        <source>“{there}” where it has “{quoted}”</source>
        <translation>«{there}» مكان «{quoted}»</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt differs from the stored file {file} in {difference} only; copy it as it is.</source>
        <translation>الدليل {number}: مقتطفه لا يختلف عن الملف المحفوظ {file} إلا في {difference}؛ يُنسخ كما هو.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt leaves out {omission} of the stored file {file}; see that its sense is the same.</source>
        <translation>الدليل {number}: مقتطفه يُسقط {omission} مما في الملف المحفوظ {file}؛ يلزم التأكد من أن المعنى لم يتغير.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt is not in the stored file {file}; copy it from there, or add the file it is from.</source>
        <translation>الدليل {number}: مقتطفه لا يرد في الملف المحفوظ {file}؛ يُنسخ منه، أو يُضاف الملف الذي أُخذ منه.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt is not in the stored file {file}; there stands {difference}.</source>
        <translation>الدليل {number}: مقتطفه لا يرد في الملف المحفوظ {file}؛ والوارد هناك: {difference}.</translation>
    </message>
    <message numerus="yes">
        <source>Claim {number}: its {n} sources count as 1, for they all go back to {origin}; find one that is independent of it, or say so in the reasons.</source>
        <translation>
            <numerusform>الادعاء {number}: مصادره (عددها {n}) تُعدّ مصدرًا واحدًا لأنها ترجع كلها إلى {origin}؛ يُبحث عن مصدر مستقل عنه، أو يُذكر ذلك في سبب التقييم.</numerusform>
            <numerusform>الادعاء {number}: مصدره يُعدّ مصدرًا واحدًا لأنه يرجع إلى {origin}؛ يُبحث عن مصدر مستقل عنه، أو يُذكر ذلك في سبب التقييم.</numerusform>
            <numerusform>الادعاء {number}: مصدراه يُعدّان مصدرًا واحدًا لأنهما يرجعان إلى {origin}؛ يُبحث عن مصدر مستقل عنه، أو يُذكر ذلك في سبب التقييم.</numerusform>
            <numerusform>الادعاء {number}: مصادره (عددها {n}) تُعدّ مصدرًا واحدًا لأنها ترجع كلها إلى {origin}؛ يُبحث عن مصدر مستقل عنه، أو يُذكر ذلك في سبب التقييم.</numerusform>
            <numerusform>الادعاء {number}: مصادره (عددها {n}) تُعدّ مصدرًا واحدًا لأنها ترجع كلها إلى {origin}؛ يُبحث عن مصدر مستقل عنه، أو يُذكر ذلك في سبب التقييم.</numerusform>
            <numerusform>الادعاء {number}: مصادره (عددها {n}) تُعدّ مصدرًا واحدًا لأنها ترجع كلها إلى {origin}؛ يُبحث عن مصدر مستقل عنه، أو يُذكر ذلك في سبب التقييم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} is said to repeat a source that is gone from the case; say anew what it repeats.</source>
        <translation>{source}: يُذكر أنه يكرر مصدرًا لم يعد في ملف التحقق؛ يُحدَّد من جديد ما يكرره.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence {number} bears on {n} claims, but {source} only repeats {origin}; cite that one.</source>
        <translation>
            <numerusform>الدليل {number}: عدد الادعاءات التي يتصل بها {n}، لكن {source} لا يفعل سوى تكرار {origin}؛ يُستشهد بالأصل.</numerusform>
            <numerusform>الدليل {number} يتصل بادعاء واحد، لكن {source} لا يفعل سوى تكرار {origin}؛ يُستشهد بالأصل.</numerusform>
            <numerusform>الدليل {number} يتصل بادعاءين، لكن {source} لا يفعل سوى تكرار {origin}؛ يُستشهد بالأصل.</numerusform>
            <numerusform>الدليل {number} يتصل بـ {n} ادعاءات، لكن {source} لا يفعل سوى تكرار {origin}؛ يُستشهد بالأصل.</numerusform>
            <numerusform>الدليل {number} يتصل بـ {n} ادعاءً، لكن {source} لا يفعل سوى تكرار {origin}؛ يُستشهد بالأصل.</numerusform>
            <numerusform>الدليل {number} يتصل بـ {n} ادعاء، لكن {source} لا يفعل سوى تكرار {origin}؛ يُستشهد بالأصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>a confidential source</source>
        <translation>مصدر سري</translation>
    </message>
    <message>
        <source>“{source}”</source>
        <translation>«{source}»</translation>
    </message>
    <message>
        <source>a source without a title</source>
        <translation>مصدر بلا عنوان</translation>
    </message>
    <message>
        <source>cite what shows it, or correct it</source>
        <translation>يُستشهد بما يثبته أو يُصحَّح</translation>
    </message>
    <message>
        <source>{piece} has it, but not as a share: say which it is</source>
        <translation>يرد في {piece} لكن لا بوصفه نسبة: يُحدَّد المقصود</translation>
    </message>
    <message>
        <source>{piece} has it, but as a share: say which it is</source>
        <translation>يرد في {piece} لكن بوصفه نسبة: يُحدَّد المقصود</translation>
    </message>
    <message>
        <source>check how it is spelt, or cite who names it</source>
        <translation>تُراجَع كتابة الاسم، أو يُستشهد بمن يذكره</translation>
    </message>
    <message>
        <source>“{words}” is what is missing; {hint}</source>
        <translation>الناقص هو “{words}”؛ {hint}</translation>
    </message>
    <message>
        <source>{piece} has it, but is not linked to the claim: link it</source>
        <translation>يرد في {piece} لكنه غير مرتبط بالادعاء: يُربط به</translation>
    </message>
    <message>
        <source>{piece} has it, which is no evidence for it: cite what shows it</source>
        <translation>يرد في {piece} لكنه ليس دليلًا عليه: يُستشهد بما يثبته</translation>
    </message>
    <message>
        <source>{where}: more than {most} numbers are without support; the rest was not looked at.</source>
        <translation>{where}: عدد الأرقام التي لا سند لها أكبر من {most}؛ ولم يُنظر في البقية.</translation>
    </message>
    <message>
        <source>{where}: more than {most} dates are without support; the rest was not looked at.</source>
        <translation>{where}: عدد التواريخ التي لا سند لها أكبر من {most}؛ ولم يُنظر في البقية.</translation>
    </message>
    <message>
        <source>{where}: more than {most} names are without support; the rest was not looked at.</source>
        <translation>{where}: عدد الأسماء التي لا سند لها أكبر من {most}؛ ولم يُنظر في البقية.</translation>
    </message>
    <message>
        <source>{where}: “{words}” is nowhere in the evidence, the claims or the article; {hint}.</source>
        <translation>{where}: «{words}» لا يرد في الأدلة ولا في الادعاءات ولا في المقال؛ {hint}.</translation>
    </message>
    <message>
        <source>{where}: “{words}” is not in the evidence of the claim, nor in the claim; {hint}.</source>
        <translation>{where}: «{words}» لا يرد في أدلة الادعاء ولا في الادعاء؛ {hint}.</translation>
    </message>
    <message>
        <source>{piece} has {found}: correct it, or cite what shows it</source>
        <translation>في {piece}: {found}؛ يُصحَّح أو يُستشهد بما يثبته</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>hide it from readers (fcdesk picture --hide, or the pictures of its evidence at the desk)</source>
        <translation>تُحجب عن القراء (fcdesk picture --hide، أو ضمن صور دليلها في البرنامج)</translation>
    </message>
    <message>
        <source>{picture} cannot be shown: it is damaged, or none of PNG, JPEG, GIF, WebP, TIFF and BMP; save it as PNG and add that, or {instead}</source>
        <translation>{picture} لا يمكن عرضها: إنها تالفة أو ليست بصيغة PNG أو JPEG أو GIF أو WebP أو TIFF أو BMP؛ تُحفظ بصيغة PNG ويُضاف الملف الجديد، أو {instead}</translation>
    </message>
    <message>
        <source>{picture} has {megabytes} MB, too many for a write-up; save a smaller copy of it, or {instead}</source>
        <translation>{picture} حجمها {megabytes} ميغابايت، وهو أكبر مما يصلح للتقرير؛ تُحفظ نسخة أصغر منها، أو {instead}</translation>
    </message>
    <message>
        <source>{picture} has more than {megapixels} million pixels; save a smaller copy of it, or {instead}</source>
        <translation>{picture} فيها أكثر من {megapixels} مليون بكسل؛ تُحفظ نسخة أصغر منها، أو {instead}</translation>
    </message>
    <message>
        <source>{picture}, shown under claim {number}, has no words for readers who cannot see it; describe what it shows, or take it out of the write-up</source>
        <translation>{picture} معروضة تحت الادعاء {number} بلا كلمات للقراء الذين لا يرونها؛ يُوصف ما تُظهره، أو تُحذف من التقرير</translation>
    </message>
    <message>
        <source>{picture} is too large for a write-up; add a smaller copy of it</source>
        <translation>{picture} أكبر مما يصلح للتقرير؛ تُضاف نسخة أصغر منها</translation>
    </message>
    <message>
        <source>{picture}, under claim {number},</source>
        <translation>{picture}، تحت الادعاء {number}،</translation>
    </message>
    <message>
        <source>{picture}, under claim {number}, cannot be shown: {problem}</source>
        <translation>{picture}، تحت الادعاء {number}، لا يمكن عرضها: {problem}</translation>
    </message>
    <message>
        <source>By choice, the section “{section}” was left out, although the case has something to say there.</source>
        <translation>لم يُدرج قسم «{section}» بحسب ما اختير، مع أن في ملف التحقق ما يقال فيه.</translation>
    </message>
    <message>
        <source>The case’s title</source>
        <translation>عنوان ملف التحقق</translation>
    </message>
    <message>
        <source>The reply of {party}</source>
        <translation>رد {party}</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>The publisher’s lines</source>
        <translation>أسطر الناشر</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>من نقله</translation>
    </message>
    <message>
        <source>where and when it was said</source>
        <translation>أين ومتى قيل</translation>
    </message>
    <message>
        <source>where the picture or recording is from</source>
        <translation>المصدر الأصلي للصورة أو التسجيل</translation>
    </message>
    <message>
        <source>Description of {file}</source>
        <translation>وصف {file}</translation>
    </message>
    <message>
        <source>The text of claim {number} or of its evidence contains an address with a password, a key or a private host; read it before the document leaves the house.</source>
        <translation>يتضمن نص الادعاء {number} أو نص أدلته رابطًا فيه كلمة مرور أو مفتاح أو خادم خاص؛ تلزم قراءته قبل إرسال الوثيقة.</translation>
    </message>
    <message>
        <source>The part “{part}” contains an address with a password, a key or a private host; read it before the document leaves the house.</source>
        <translation>يتضمن جزء «{part}» رابطًا فيه كلمة مرور أو مفتاح أو خادم خاص؛ تلزم قراءته قبل إرسال الوثيقة.</translation>
    </message>
    <message>
        <source>The text of claim {number} contains words of a confidential source ({where}); read it before the document leaves the house.</source>
        <translation>يتضمن نص الادعاء {number} كلمات من مصدر سري ({where})؛ تلزم قراءته قبل إرسال الوثيقة.</translation>
    </message>
    <message>
        <source>The caption or the description of the picture “{file}” contains words of a confidential source; read both before the document leaves the house.</source>
        <translation>يتضمن التعليق على الصورة «{file}» أو وصفها كلمات من مصدر سري؛ تلزم قراءتهما قبل إرسال الوثيقة.</translation>
    </message>
    <message>
        <source>The part “{part}” contains words of a confidential source; read it before the document leaves the house.</source>
        <translation>يتضمن جزء «{part}» كلمات من مصدر سري؛ تلزم قراءته قبل إرسال الوثيقة.</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>عناصره متداخلة إلى عمق كبير</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; ask for a copy saved by a word processor</source>
        <translation>لم يُفتح {file}، والسبب: {reason}؛ تُطلب نسخة محفوظة من برنامج لمعالجة النصوص</translation>
    </message>
    <message>
        <source>{file} is a zip file but no Word document; choose the .docx file itself</source>
        <translation>{file} ملف zip لا وثيقة Word؛ يُختار ملف ‎.docx نفسه</translation>
    </message>
    <message>
        <source>{file} is in an old Word format or protected by a password; save it as .docx without one</source>
        <translation>{file} بصيغة Word قديمة أو محمي بكلمة مرور؛ يُحفظ بصيغة ‎.docx بلا كلمة مرور</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one and choose that</source>
        <translation>{file} محمي بكلمة مرور؛ تُحفظ نسخة بلا كلمة مرور وتُختار</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); save it again in a word processor and take the copy</source>
        <translation>{file} تالف ({reason})؛ يُحفظ من جديد في برنامج لمعالجة النصوص وتؤخذ النسخة</translation>
    </message>
    <message>
        <source>{file} is no Word document; choose a .docx file</source>
        <translation>{file} ليس وثيقة Word؛ يُختار ملف ‎.docx</translation>
    </message>
    <message>
        <source>{file} is no review copy of fcdesk, or the program that saved it took its marks out; ask for the file that was sent, edited and saved as .docx</source>
        <translation>{file} ليس نسخة مراجعة من fcdesk، أو أن البرنامج الذي حفظه أزال علاماتها؛ يُطلب الملف الذي أُرسل نفسه بعد تعديله وحفظه بصيغة ‎.docx</translation>
    </message>
    <message>
        <source>the style &quot;{style}&quot; of the house has a contrast of {ratio}:1 ({ink} on {ground}), below {needed}:1; choose a darker colour in Word</source>
        <translation>تباين النمط «{style}» من أنماط المؤسسة {ratio} إلى 1 ({ink} على {ground})، وهو دون {needed} إلى 1؛ يُختار لون أغمق في Word</translation>
    </message>
    <message>
        <source>its page is larger than Word allows</source>
        <translation>صفحته أكبر مما يسمح به Word</translation>
    </message>
    <message>
        <source>set a usual page size and choose it again</source>
        <translation>يُضبط حجم صفحة معتاد ثم يُختار الملف من جديد</translation>
    </message>
    <message>
        <source>its column of text is only {width} cm wide</source>
        <translation>عرض عمود النص فيه {width} سم فقط</translation>
    </message>
    <message>
        <source>make the page wider or its margins smaller</source>
        <translation>تُوسَّع الصفحة أو تُصغَّر هوامشها</translation>
    </message>
    <message>
        <source>its page leaves no room for text</source>
        <translation>صفحته لا تترك مكانًا للنص</translation>
    </message>
    <message>
        <source>make its top and bottom margins smaller</source>
        <translation>يُصغَّر الهامشان العلوي والسفلي</translation>
    </message>
    <message>
        <source>the picture {part} is in a format that can hold more than a picture</source>
        <translation>الصورة {part} بصيغة قد تحمل أكثر من صورة</translation>
    </message>
    <message>
        <source>replace it by a PNG or JPEG in Word and choose the copy</source>
        <translation>تُستبدل بها في Word صورة PNG أو JPEG ثم تُختار النسخة</translation>
    </message>
    <message>
        <source>the picture {part} is larger than {megabytes} MB</source>
        <translation>حجم الصورة {part} يتجاوز {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>make it smaller in Word</source>
        <translation>تُصغَّر في Word</translation>
    </message>
    <message>
        <source>the picture {part} is damaged or has too many pixels</source>
        <translation>الصورة {part} تالفة أو عدد بكسلاتها كبير جدًا</translation>
    </message>
    <message>
        <source>replace it by a smaller PNG or JPEG in Word and choose the copy</source>
        <translation>تُستبدل بها في Word صورة PNG أو JPEG أصغر ثم تُختار النسخة</translation>
    </message>
    <message>
        <source>a picture of the house style</source>
        <translation>صورة من نمط المؤسسة</translation>
    </message>
    <message>
        <source>it has no styles</source>
        <translation>لا أنماط فيه</translation>
    </message>
    <message>
        <source>format its text with styles in Word and choose it again</source>
        <translation>يُنسق نصه بالأنماط في Word ثم يُختار من جديد</translation>
    </message>
    <message>
        <source>its part {part} holds no styles</source>
        <translation>لا أنماط في جزئه {part}</translation>
    </message>
    <message>
        <source>its part {part} is far too large</source>
        <translation>جزؤه {part} كبير جدًا</translation>
    </message>
    <message>
        <source>make its header and footer simpler</source>
        <translation>يُبسَّط رأس الصفحة وتذييلها</translation>
    </message>
    <message>
        <source>its theme ({part}) holds more than colours, fonts and pictures</source>
        <translation>في سمته ({part}) أكثر من الألوان والخطوط والصور</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>وحدات ماكرو</translation>
    </message>
    <message>
        <source>keys bound to commands</source>
        <translation>مفاتيح مرتبطة بأوامر</translation>
    </message>
    <message>
        <source>an ActiveX control</source>
        <translation>عنصر تحكم ActiveX</translation>
    </message>
    <message>
        <source>an embedded object</source>
        <translation>كائن مضمَّن</translation>
    </message>
    <message>
        <source>an embedded file</source>
        <translation>ملف مضمَّن</translation>
    </message>
    <message>
        <source>another document inside it</source>
        <translation>وثيقة أخرى داخله</translation>
    </message>
    <message>
        <source>links to partial documents</source>
        <translation>روابط إلى وثائق جزئية</translation>
    </message>
    <message>
        <source>frames that load other documents</source>
        <translation>إطارات تحمّل وثائق أخرى</translation>
    </message>
    <message>
        <source>a mail merge with a data source</source>
        <translation>دمج مراسلات مع مصدر بيانات</translation>
    </message>
    <message>
        <source>a transformation that runs on saving</source>
        <translation>تحويل يعمل عند الحفظ</translation>
    </message>
    <message>
        <source>choose a .docx or .dotx file</source>
        <translation>يُختار ملف ‎.docx أو ‎.dotx</translation>
    </message>
    <message>
        <source>save a copy without it in Word and choose that</source>
        <translation>تُحفظ في Word نسخة خالية من ذلك وتُختار</translation>
    </message>
    <message>
        <source>save it as .docx without a password</source>
        <translation>يُحفظ بصيغة ‎.docx بلا كلمة مرور</translation>
    </message>
    <message>
        <source>save a copy without one and choose that</source>
        <translation>تُحفظ نسخة بلا كلمة مرور وتُختار</translation>
    </message>
    <message>
        <source>save it again in Word and choose the copy</source>
        <translation>يُحفظ من جديد في Word وتُختار النسخة</translation>
    </message>
    <message>
        <source>choose a smaller document</source>
        <translation>تُختار وثيقة أصغر</translation>
    </message>
    <message>
        <source>{file} was not taken as house style because {reason}; {advice}.</source>
        <translation>لم يؤخذ {file} نمطًا للمؤسسة، والسبب: {reason}؛ {advice}.</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <translation>هو تالف ({reason})</translation>
    </message>
    <message>
        <source>open it in Word, save it under another name and choose that</source>
        <translation>يُفتح في Word ويُحفظ باسم آخر ثم يُختار المحفوظ</translation>
    </message>
    <message>
        <source>files of its kind can hold macros</source>
        <translation>الملفات من نوعه يمكن أن تحمل وحدات ماكرو</translation>
    </message>
    <message>
        <source>save it as .docx or .dotx and choose that</source>
        <translation>يُحفظ بصيغة ‎.docx أو ‎.dotx ويُختار المحفوظ</translation>
    </message>
    <message>
        <source>it holds macros or controls</source>
        <translation>فيه وحدات ماكرو أو عناصر تحكم</translation>
    </message>
    <message>
        <source>save it as .docx without macros and choose that</source>
        <translation>يُحفظ بصيغة ‎.docx بلا وحدات ماكرو ويُختار المحفوظ</translation>
    </message>
    <message>
        <source>it holds {what} ({part})</source>
        <translation>فيه {what} ({part})</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>its part of relations refers to {target}, which is missing</source>
        <translation>جزء العلاقات فيه يحيل إلى {target}، وهو مفقود</translation>
    </message>
    <message>
        <source>its part {part} refers to {target}, which is missing</source>
        <translation>جزؤه {part} يحيل إلى {target}، وهو مفقود</translation>
    </message>
    <message>
        <source>it holds macros</source>
        <translation>فيه وحدات ماكرو</translation>
    </message>
    <message>
        <source>it holds an ActiveX control</source>
        <translation>فيه عنصر تحكم ActiveX</translation>
    </message>
    <message>
        <source>it holds an embedded file ({part})</source>
        <translation>فيه ملف مضمَّن ({part})</translation>
    </message>
    <message>
        <source>it loads its template from another computer</source>
        <translation>يحمّل قالبه من جهاز آخر</translation>
    </message>
    <message>
        <source>attach the template Normal in Word (Developer, Document Template), save and choose it again</source>
        <translation>يُرفق القالب Normal في Word (المطور، قالب المستند) ويُحفظ ثم يُختار من جديد</translation>
    </message>
    <message>
        <source>it loads something from outside ({kind})</source>
        <translation>يحمّل شيئًا من خارجه ({kind})</translation>
    </message>
    <message>
        <source>embed it in Word or remove it and choose the copy</source>
        <translation>يُضمَّن في Word أو يُزال ثم تُختار النسخة</translation>
    </message>
    <message>
        <source>it is an Office file but no Word document</source>
        <translation>هو ملف Office لا وثيقة Word</translation>
    </message>
    <message>
        <source>it was saved as &quot;Strict Open XML&quot;</source>
        <translation>حُفظ بصيغة «Strict Open XML»</translation>
    </message>
    <message>
        <source>save it as &quot;Word Document (.docx)&quot; and choose that</source>
        <translation>يُحفظ بصيغة «مستند Word ‎(.docx)‎» ويُختار المحفوظ</translation>
    </message>
    <message>
        <source>its part {tag} is none that Word writes</source>
        <translation>جزؤه {tag} ليس مما يكتبه Word</translation>
    </message>
    <message>
        <source>its part {part} has a field {field}, which loads or runs something</source>
        <translation>في جزئه {part} حقل {field}، وهو يحمّل شيئًا أو يشغّله</translation>
    </message>
    <message>
        <source>fonts embedded in the house style do not come along, because their licences may forbid it</source>
        <translation>لا تُنقل الخطوط المضمَّنة في نمط المؤسسة، فقد تمنع تراخيصها ذلك</translation>
    </message>
    <message>
        <source>the house style asks for fonts that a reader may lack and see replaced: {fonts}</source>
        <translation>يطلب نمط المؤسسة خطوطًا قد لا تكون لدى القارئ فيرى غيرها مكانها: {fonts}</translation>
    </message>
    <message>
        <source>the house style&apos;s column of text is {width} cm wide; tables will be tight</source>
        <translation>عرض عمود النص في نمط المؤسسة {width} سم؛ فتضيق الجداول</translation>
    </message>
    <message numerus="yes">
        <source>the house style sets text in {n} columns; the document has one</source>
        <translation>
            <numerusform>أعمدة النص في نمط المؤسسة: {n}؛ وللوثيقة عمود واحد</numerusform>
            <numerusform>يجعل نمط المؤسسة النص في عمود واحد؛ وللوثيقة عمود واحد</numerusform>
            <numerusform>يجعل نمط المؤسسة النص في عمودين؛ وللوثيقة عمود واحد</numerusform>
            <numerusform>يجعل نمط المؤسسة النص في {n} أعمدة؛ وللوثيقة عمود واحد</numerusform>
            <numerusform>يجعل نمط المؤسسة النص في {n} عمودًا؛ وللوثيقة عمود واحد</numerusform>
            <numerusform>يجعل نمط المؤسسة النص في {n} عمود؛ وللوثيقة عمود واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>fields of its header and footer that tell of its own file were left out: {fields}</source>
        <translation>حُذفت من رأس الصفحة وتذييلها حقول تخص ملفه الأصلي: {fields}</translation>
    </message>
    <message>
        <source>lines of its header and footer that name a case of their own were left out</source>
        <translation>حُذفت من رأس الصفحة وتذييلها أسطر تذكر ملف تحقق بعينه</translation>
    </message>
    <message>
        <source>a picture in its header or footer has no alternative text; add one in Word for readers who cannot see it</source>
        <translation>في رأس الصفحة أو تذييلها صورة بلا نص بديل؛ يُضاف في Word من أجل القراء الذين لا يرونها</translation>
    </message>
    <message>
        <source>its part {part} is no header</source>
        <translation>جزؤه {part} ليس رأس صفحة</translation>
    </message>
    <message>
        <source>its part {part} is no footer</source>
        <translation>جزؤه {part} ليس تذييل صفحة</translation>
    </message>
    <message>
        <source>its part {part} loads a picture from outside</source>
        <translation>جزؤه {part} يحمّل صورة من خارجه</translation>
    </message>
    <message>
        <source>embed the picture in Word</source>
        <translation>تُضمَّن الصورة في Word</translation>
    </message>
    <message>
        <source>its part {part} refers to {identifier}, which is missing</source>
        <translation>جزؤه {part} يحيل إلى {identifier}، وهو مفقود</translation>
    </message>
    <message>
        <source>its part {part} holds an object of the kind {kind}</source>
        <translation>في جزئه {part} كائن من النوع {kind}</translation>
    </message>
    <message>
        <source>embed it in Word</source>
        <translation>يُضمَّن في Word</translation>
    </message>
    <message numerus="yes">
        <source>it has {n:,} styles</source>
        <translation>
            <numerusform>عدد أنماطه {n:,}</numerusform>
            <numerusform>فيه نمط واحد</numerusform>
            <numerusform>فيه نمطان</numerusform>
            <numerusform>فيه {n:,} أنماط</numerusform>
            <numerusform>فيه {n:,} نمطًا</numerusform>
            <numerusform>فيه {n:,} نمط</numerusform>
        </translation>
    </message>
    <message>
        <source>delete those that are not used and choose it again</source>
        <translation>يُحذف ما لا يُستخدم منها ثم يُختار من جديد</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف محفوظ</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day, as {example} or as 2026-11-30</source>
        <translation>يوم بصيغة {example} أو بصيغة ‎2026-11-30</translation>
    </message>
    <message>
        <source>“{words}” is no day of the calendar; write it as {example} or 2026-11-30</source>
        <translation>«{words}» ليس يومًا في التقويم؛ يُكتب بصيغة {example} أو ‎2026-11-30</translation>
    </message>
    <message>
        <source>“{words}” can be more than one day; write it as {example} or 2026-11-30</source>
        <translation>«{words}» قد يعني أكثر من يوم؛ يُكتب هكذا {example} أو ‎2026-11-30</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Overdue since {day}</source>
        <translation>متأخر منذ {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>الموعد اليوم</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>الموعد غدًا</translation>
    </message>
    <message>
        <source>Due soon: {day}</source>
        <translation>الموعد قريب: {day}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>الموعد {day}</translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n days</source>
        <translation>
            <numerusform>بلا تغيير منذ %n يوم</numerusform>
            <numerusform>بلا تغيير منذ يوم واحد</numerusform>
            <numerusform>بلا تغيير منذ يومين</numerusform>
            <numerusform>بلا تغيير منذ %n أيام</numerusform>
            <numerusform>بلا تغيير منذ %n يومًا</numerusform>
            <numerusform>بلا تغيير منذ %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>&amp;قبول الاقتراح</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>استب&amp;عاد…</translation>
    </message>
    <message>
        <source>Edit s&amp;uggestion…</source>
        <translation>&amp;تحرير الاقتراح…</translation>
    </message>
    <message>
        <source>Every sentence of this article has been read</source>
        <translation>قُرئت كل جمل هذا المقال</translation>
    </message>
    <message>
        <source>Nothing is left but suggestions: each of them is decided on by itself</source>
        <translation>لم تبقَ إلا الاقتراحات: يُبت في كل منها على حدة</translation>
    </message>
    <message>
        <source>No unread sentence is selected: put the cursor into one, or go to the next with Shift+N</source>
        <translation>لم تُحدَّد جملة غير مقروءة: يوضع المؤشر في إحداها، أو يُنتقل إلى التالية بالمفتاحين Shift+N</translation>
    </message>
    <message>
        <source>The article is still being read. Try again in a moment</source>
        <translation>ما زال المقال قيد القراءة. تُعاد المحاولة بعد لحظة</translation>
    </message>
    <message>
        <source>No suggestion is left: select words of the article and mark them with C</source>
        <translation>لم يبق اقتراح: تُحدَّد كلمات من المقال وتُدرج بالمفتاح C</translation>
    </message>
    <message>
        <source>No suggestion stands here: choose one in the list with S, or put the cursor into one</source>
        <translation>لا اقتراح هنا: يُختار اقتراح من القائمة عبر S، أو يوضع المؤشر في أحدها</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>no case is open</source>
        <translation>لا ملف مفتوح</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>nothing to do again</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>not in this view</source>
        <translation>غير متاح في هذا العرض</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>ب&amp;حث أو تنفيذ أمر…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>ملف &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open the sample case</source>
        <translation>فتح الملف ال&amp;نموذجي</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>ال&amp;بحث عن ملف</translation>
    </message>
    <message>
        <source>Case &amp;details…</source>
        <translation>ت&amp;فاصيل الملف…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>ت&amp;كليفي</translation>
    </message>
    <message>
        <source>Set &amp;status…</source>
        <translation>تعيين ال&amp;حالة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Read &amp;back a review copy…</source>
        <translation>&amp;قراءة نسخة مراجعة عائدة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>سجل ال&amp;خطوات…</translation>
    </message>
    <message>
        <source>Mar&amp;k selection as a claim</source>
        <translation>إد&amp;راج التحديد ادعاءً</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>الادعاء ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>الادعاء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Add &amp;evidence…</source>
        <translation>إضا&amp;فة دليل…</translation>
    </message>
    <message>
        <source>Paste as eviden&amp;ce</source>
        <translation>&amp;لصق دليل</translation>
    </message>
    <message>
        <source>Use evidence of an&amp;other claim…</source>
        <translation>استخدا&amp;م دليل من ادعاء آخر…</translation>
    </message>
    <message>
        <source>&amp;View stored files</source>
        <translation>&amp;عرض الملفات المحفوظة</translation>
    </message>
    <message>
        <source>Take evidence &amp;from this claim</source>
        <translation>ف&amp;صل الدليل عن هذا الادعاء</translation>
    </message>
    <message>
        <source>Sa&amp;y why…</source>
        <translation>&amp;ذكر السبب…</translation>
    </message>
    <message>
        <source>&amp;Delete claim</source>
        <translation>&amp;حذف الادعاء</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>الا&amp;قتراحات</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>ق&amp;بول الاقتراح</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>استبعا&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Merge with next suggestion</source>
        <translation>دم&amp;ج مع الاقتراح التالي</translation>
    </message>
    <message>
        <source>Edit s&amp;uggestion…</source>
        <translation>تحر&amp;ير الاقتراح…</translation>
    </message>
    <message>
        <source>&amp;Why is this suggested?</source>
        <translation>لماذا &amp;هذا الاقتراح؟</translation>
    </message>
    <message>
        <source>Mark a&amp;ll suggested claims</source>
        <translation>إدراج &amp;كل الادعاءات المقترحة</translation>
    </message>
    <message>
        <source>Dismiss all that is not su&amp;ggested…</source>
        <translation>استبعاد كل ما هو &amp;غير مقترح…</translation>
    </message>
    <message>
        <source>Next unread sen&amp;tence</source>
        <translation>&amp;الجملة التالية غير المقروءة</translation>
    </message>
    <message>
        <source>Show what has not been &amp;read</source>
        <translation>إظها&amp;ر ما لم يُقرأ</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أك&amp;بر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Natural size</source>
        <translation>الحجم ال&amp;طبيعي</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;حسب النظام</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>تبا&amp;ين عالٍ</translation>
    </message>
    <message>
        <source>Lang&amp;uage…</source>
        <translation>الل&amp;غة…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>الاختصا&amp;رات…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>ال&amp;خطوات الأولى</translation>
    </message>
    <message>
        <source>&amp;Words that could not be saved…</source>
        <translation>&amp;نصوص تعذر حفظها…</translation>
    </message>
    <message>
        <source>&amp;About fcdesk</source>
        <translation>&amp;حول fcdesk</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>جرى التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>Choose a rating first; then say why</source>
        <translation>يُختار التقييم أولًا ثم يُذكر سببه</translation>
    </message>
    <message>
        <source>Claim {number} deleted</source>
        <translation>حُذف الادعاء {number}</translation>
    </message>
    <message>
        <source>Text size: {percent}%</source>
        <translation>حجم النص: {percent}%</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Some words could not be saved in the case. They were written to a rescue file.</source>
        <translation>تعذر حفظ بعض النصوص في ملف التحقق، فكُتبت في ملف إنقاذ.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>ت&amp;راجع عن: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>إ&amp;عادة: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت كل التغييرات</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>DismissedList</name>
    <message>
        <source>Nothing was dismissed. X dismisses a suggestion, or the sentences you select.</source>
        <translation>لم يُستبعد شيء. المفتاح X يستبعد اقتراحًا أو الجمل المحددة.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>إلغاء الاستبعاد</translation>
    </message>
    <message>
        <source>Change reason…</source>
        <translation>تغيير السبب…</translation>
    </message>
    <message>
        <source>Dismissed passages</source>
        <translation>المقاطع المستبعدة</translation>
    </message>
    <message>
        <source>Enter takes a passage up again, X changes its reason</source>
        <translation>مفتاح Enter يلغي استبعاد المقطع، وX يغيّر سببه</translation>
    </message>
    <message>
        <source>The passage counts as unread again (Enter)</source>
        <translation>يُحسب المقطع غير مقروء من جديد (Enter)</translation>
    </message>
    <message>
        <source>Give another reason for not checking it</source>
        <translation>ذكر سبب آخر لعدم التحقق منه</translation>
    </message>
</context>
<context>
    <name>Dismissing</name>
    <message>
        <source>Taken up again</source>
        <translation>أُلغي الاستبعاد</translation>
    </message>
    <message>
        <source>Reason changed: {reason}</source>
        <translation>تغيّر السبب: {reason}</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>استُبعد: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences dismissed: {reason}</source>
        <translation>
            <numerusform>استُبعدت %n جملة: {reason}</numerusform>
            <numerusform>استُبعدت جملة واحدة: {reason}</numerusform>
            <numerusform>استُبعدت جملتان: {reason}</numerusform>
            <numerusform>استُبعدت %n جمل: {reason}</numerusform>
            <numerusform>استُبعدت %n جملة: {reason}</numerusform>
            <numerusform>استُبعدت %n جملة: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>fcdesk’s own</source>
        <translation>نمط fcdesk</translation>
    </message>
    <message>
        <source>Names confidential sources and colleagues: it stays in the house.</source>
        <translation>تذكر مصادر سرية وزملاء: لا تخرج من هيئة التحرير.</translation>
    </message>
    <message>
        <source>For somebody who changes its words in Word and sends it back.</source>
        <translation>لمن يعدّل نصوصها في Word ثم يعيدها.</translation>
    </message>
    <message>
        <source>The preview shows its words; a web page has no pages.</source>
        <translation>تعرض المعاينة النص وحده؛ فصفحة الويب لا تنقسم إلى صفحات.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>نمط المؤسسة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Sections, in their order</source>
        <translation>الأقسام بترتيبها</translation>
    </message>
    <message>
        <source>Add a house style</source>
        <translation>إضافة نمط مؤسسة</translation>
    </message>
    <message>
        <source>Remove this house style</source>
        <translation>إزالة نمط المؤسسة هذا</translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation>كل الأقسام بترتيبها المعتاد</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Space leaves a section out or takes it in, Alt+Up and Alt+Down move it</source>
        <translation>مفتاح المسافة يستثني قسمًا أو يدرجه، وAlt+Up وAlt+Down ينقلانه</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Write-up for readers</source>
        <translation>تقرير للقراء</translation>
    </message>
    <message>
        <source>Checker’s dossier (internal)</source>
        <translation>ملف المدقق (داخلي)</translation>
    </message>
    <message>
        <source>Annotated copy (internal)</source>
        <translation>نسخة مشروحة (داخلية)</translation>
    </message>
    <message>
        <source>Annotated copy for readers</source>
        <translation>نسخة مشروحة للقراء</translation>
    </message>
    <message>
        <source>Review copy, to come back</source>
        <translation>نسخة مراجعة تُعاد</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>وثيقة Word</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>تصدير إلى Word</translation>
    </message>
    <message>
        <source>PDF, by LibreOffice</source>
        <translation>وثيقة PDF عبر LibreOffice</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بصيغة PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>تصدير صفحة ويب</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>تصدير بصيغة Markdown</translation>
    </message>
    <message>
        <source>ClaimReview, JSON</source>
        <translation>بيانات ClaimReview، JSON</translation>
    </message>
    <message>
        <source>Export ClaimReview</source>
        <translation>تصدير ClaimReview</translation>
    </message>
    <message>
        <source>Table of claims, CSV</source>
        <translation>جدول الادعاءات، CSV</translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation>تصدير الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>Table of claims, Excel</source>
        <translation>جدول الادعاءات، Excel</translation>
    </message>
    <message>
        <source>Export table to Excel</source>
        <translation>تصدير الجدول إلى Excel</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Use evidence of another claim</source>
        <translation>استخدام دليل من ادعاء آخر</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>البحث عن دليل</translation>
    </message>
    <message>
        <source>Number, title, publisher, words of the excerpt, file</source>
        <translation>رقم أو عنوان أو ناشر أو كلمات من المقتطف أو ملف محفوظ</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>أدلة ملف التحقق</translation>
    </message>
    <message>
        <source>&amp;How it bears on this claim</source>
        <translation>&amp;صلته بهذا الادعاء</translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation>لا دليل مطابق.</translation>
    </message>
    <message>
        <source>Use for this claim</source>
        <translation>استخدام لهذا الادعاء</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>A case is one article under check: its claims, the evidence, and a verdict for each. Everything stays on this machine.</source>
        <translation>ملف التحقق مقال واحد قيد التدقيق: ادعاءاته والأدلة وتقييم لكل ادعاء. يبقى كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>فتح الملف النموذجي</translation>
    </message>
    <message>
        <source>Start your first case</source>
        <translation>بدء أول ملف تحقق</translation>
    </message>
    <message>
        <source>Choose a case in the list, or start a new one</source>
        <translation>يُختار ملف من القائمة أو يُبدأ ملف جديد</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>File: {names}</source>
        <translation>ملف محفوظ: {names}</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>ملفات محفوظة: {names}</translation>
    </message>
    <message>
        <source>Also for claim {number}</source>
        <translation>أيضًا للادعاء {number}</translation>
    </message>
    <message>
        <source>Also for claims {numbers}</source>
        <translation>أيضًا للادعاءات {numbers}</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Use evidence of another claim…</source>
        <translation>استخدام دليل من ادعاء آخر…</translation>
    </message>
    <message>
        <source>Evidence · {count}</source>
        <translation>الأدلة · {count}</translation>
    </message>
    <message>
        <source>Drop a link, file or picture</source>
        <translation>يُسحب إلى هنا رابط أو ملف أو صورة</translation>
    </message>
    <message>
        <source>Drop a link, file or picture, or press {key}</source>
        <translation>يُسحب إلى هنا رابط أو ملف أو صورة، أو يُضغط {key}</translation>
    </message>
    <message>
        <source>{key} pastes a link, words, a picture or files as evidence</source>
        <translation>{key} للصق رابط أو كلمات أو صورة أو ملفات كدليل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Enter or a double click opens a piece of evidence, Delete deletes it</source>
        <translation>مفتاح Enter أو النقر المزدوج يفتح الدليل، وDelete يحذفه</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;View stored files</source>
        <translation>&amp;عرض الملفات المحفوظة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ن&amp;قل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Take from this claim</source>
        <translation>ف&amp;صل عن هذا الادعاء</translation>
    </message>
    <message>
        <source>D&amp;elete evidence</source>
        <translation>&amp;حذف الدليل</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>no. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>كل دليل يخص ادعاءً: يُدرج ادعاء أو يُحدَّد أولًا</translation>
    </message>
    <message>
        <source>No file is stored with the evidence of this claim</source>
        <translation>لا ملف محفوظ مع أدلة هذا الادعاء</translation>
    </message>
    <message>
        <source>Evidence deleted.</source>
        <translation>حُذف الدليل.</translation>
    </message>
    <message>
        <source>Evidence deleted, from claims {numbers}.</source>
        <translation>حُذف الدليل من الادعاءات {numbers}.</translation>
    </message>
    <message>
        <source>Taken from claim {number}; the evidence stays in the case.</source>
        <translation>فُصل عن الادعاء {number}؛ ويبقى الدليل في ملف التحقق.</translation>
    </message>
    <message>
        <source>Choose a piece of evidence among the cards first</source>
        <translation>يُختار أولًا دليل من البطاقات</translation>
    </message>
    <message>
        <source>Close the form that is open, then paste or drop it again</source>
        <translation>تُغلق الاستمارة المفتوحة، ثم يُعاد اللصق أو الإفلات</translation>
    </message>
    <message>
        <source>For claim {number}: {quote}</source>
        <translation>للادعاء {number}: {quote}</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>نسخ الملفات</translation>
    </message>
    <message>
        <source>The evidence was not added. Press E and the form comes back as it was</source>
        <translation>لم يُضف الدليل. عند ضغط E تعود الاستمارة كما كانت</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Confidential source</source>
        <translation>مصدر &amp;سري</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Pictures in the write-up ({count})…</source>
        <translation>الصور في التقرير ({count})…</translation>
    </message>
    <message>
        <source>View stored files ({count})</source>
        <translation>عرض الملفات المحفوظة ({count})</translation>
    </message>
    <message>
        <source>This source also serves evidence {numbers}: what is changed of the source changes there, too.</source>
        <translation>يُستخدم هذا المصدر في أدلة أخرى أيضًا ({numbers}): ما يُعدَّل فيه يتغير هناك كذلك.</translation>
    </message>
    <message>
        <source>It stays out of every public document.</source>
        <translation>يبقى خارج كل وثيقة عامة.</translation>
    </message>
    <message>
        <source>&amp;Known source</source>
        <translation>مصدر &amp;معروف</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>What the source calls itself</source>
        <translation>العنوان كما يرد في المصدر</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>الرا&amp;بط</translation>
    </message>
    <message>
        <source>https://… (nothing is fetched)</source>
        <translation>https://… (لا يُجلب شيء)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>ال&amp;ناشر</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>تاريخ النش&amp;ر</translation>
    </message>
    <message>
        <source>2026-11-22, or less precise</source>
        <translation>2026-11-22 أو تاريخ أقل دقة</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>ال&amp;صلة</translation>
    </message>
    <message>
        <source>&amp;Excerpt</source>
        <translation>المقت&amp;طف</translation>
    </message>
    <message>
        <source>The words of the source that matter, to the letter</source>
        <translation>كلمات المصدر المهمة، حرفيًا</translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation>المو&amp;ضع</translation>
    </message>
    <message>
        <source>Page, paragraph, minute</source>
        <translation>صفحة، فقرة، دقيقة</translation>
    </message>
    <message>
        <source>Sou&amp;rce is</source>
        <translation>المص&amp;در</translation>
    </message>
    <message>
        <source>What it sa&amp;ys is</source>
        <translation>ما ي&amp;قوله</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملا&amp;حظة</translation>
    </message>
    <message>
        <source>For the desk alone; never printed</source>
        <translation>لهيئة التحرير وحدها؛ لا تُطبع أبدًا</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>المل&amp;فات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A grade has two halves: choose how reliable the source is and how credible the words.</source>
        <translation>للدرجة شقان: تُختار موثوقية المصدر ومصداقية ما يقوله معًا.</translation>
    </message>
</context>
<context>
    <name>EvidenceElsewhere</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>كل دليل يخص ادعاءً: يُدرج ادعاء أو يُحدَّد أولًا</translation>
    </message>
    <message>
        <source>All evidence of the case bears on this claim already</source>
        <translation>كل أدلة ملف التحقق متصلة بهذا الادعاء</translation>
    </message>
    <message>
        <source>For claim {number}: {quote}</source>
        <translation>للادعاء {number}: {quote}</translation>
    </message>
    <message>
        <source>Evidence {number} is used for claim {claim}, too.</source>
        <translation>الدليل {number} مستخدم للادعاء {claim} أيضًا.</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Find in the evidence</source>
        <translation>البحث في الأدلة</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n دليل</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n pieces of evidence</source>
        <translation>
            <numerusform>{shown} من %n دليل</numerusform>
            <numerusform>{shown} من دليل واحد</numerusform>
            <numerusform>{shown} من دليلين</numerusform>
            <numerusform>{shown} من %n أدلة</numerusform>
            <numerusform>{shown} من %n دليلًا</numerusform>
            <numerusform>{shown} من %n دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence yet. Select a claim and press E.</source>
        <translation>لا أدلة بعد. يُحدَّد ادعاء ثم يُضغط E.</translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation>لا دليل مطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence copied as a table</source>
        <translation>
            <numerusform>نُسخ جدول فيه %n دليل</numerusform>
            <numerusform>نُسخ جدول فيه دليل واحد</numerusform>
            <numerusform>نُسخ جدول فيه دليلان</numerusform>
            <numerusform>نُسخ جدول فيه %n أدلة</numerusform>
            <numerusform>نُسخ جدول فيه %n دليلًا</numerusform>
            <numerusform>نُسخ جدول فيه %n دليل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceViewing</name>
    <message>
        <source>No file is stored with this evidence</source>
        <translation>لا ملف محفوظ مع هذا الدليل</translation>
    </message>
    <message>
        <source>This file does not belong to the case any more</source>
        <translation>لم يعد هذا الملف المحفوظ ضمن ملف التحقق</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged, of an unusual kind, or too large</source>
        <translation>لا يمكن عرض هذه الصورة: إنها تالفة أو من نوع غير معتاد أو كبيرة جدًا</translation>
    </message>
    <message>
        <source>Looking at this file takes too long. It is kept; you can save a copy</source>
        <translation>عرض هذا الملف يستغرق وقتًا طويلًا. إنه محفوظ، ويمكن حفظ نسخة منه</translation>
    </message>
    <message>
        <source>This evidence is not in the case any more; undo brings it back</source>
        <translation>لم يعد هذا الدليل في ملف التحقق؛ والتراجع يعيده</translation>
    </message>
    <message>
        <source>Excerpt of evidence {number}: {words}</source>
        <translation>مقتطف الدليل {number}: {words}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>جارٍ حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <translation>حُفظت نسخة: ⁦{path}⁩</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: ⁦{path}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Findings of the checks still open: %n; Missing lists them</source>
        <translation>
            <numerusform>ملاحظات الفحص التي لا تزال مفتوحة: %n؛ وتعرضها «النواقص»</numerusform>
            <numerusform>ملاحظات الفحص التي لا تزال مفتوحة: %n؛ وتعرضها «النواقص»</numerusform>
            <numerusform>ملاحظات الفحص التي لا تزال مفتوحة: %n؛ وتعرضها «النواقص»</numerusform>
            <numerusform>ملاحظات الفحص التي لا تزال مفتوحة: %n؛ وتعرضها «النواقص»</numerusform>
            <numerusform>ملاحظات الفحص التي لا تزال مفتوحة: %n؛ وتعرضها «النواقص»</numerusform>
            <numerusform>ملاحظات الفحص التي لا تزال مفتوحة: %n؛ وتعرضها «النواقص»</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written</source>
        <translation>أُلغي التصدير ولم يُكتب شيء</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>In claim {numbers}</source>
        <translation>في ادعاء ({numbers})</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>استُبعدت: {reason}</translation>
    </message>
    <message>
        <source>Not read yet: mark a claim in it or dismiss it</source>
        <translation>لم تُقرأ بعد: يُدرج ادعاء منها أو تُستبعد</translation>
    </message>
    <message>
        <source>Not read yet: mark a claim in it ({mark}) or dismiss it ({dismiss})</source>
        <translation>لم تُقرأ بعد: يُدرج ادعاء منها ({mark}) أو تُستبعد ({dismiss})</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>حدث خطأ في البرنامج. كل ما حُفظ سليم.</translation>
    </message>
    <message>
        <source>A report without any words of the case lies in {path}.</source>
        <translation>بلاغ الخطأ، وهو خالٍ من أي نص من ملف التحقق، موجود في ⁦{path}⁩.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What is claimed, so that it can be understood and checked without the article</source>
        <translation>ما يُدَّعى، بحيث يُفهم ويمكن التحقق منه دون المقال</translation>
    </message>
    <message>
        <source>Who says it: the person, body or paper that would have to answer for it</source>
        <translation>من يقوله: الشخص أو الجهة أو الصحيفة التي يقع عليها أن تُسأل عنه</translation>
    </message>
    <message>
        <source>Whether the article names who says it, hides the name, or refers to a document</source>
        <translation>هل يسمي المقال من يقوله أم يخفي اسمه أم يحيل إلى وثيقة</translation>
    </message>
    <message>
        <source>Kind: what sort of statement it is, which decides what would settle it</source>
        <translation>النوع: أي صنف من الأقوال هو، وهذا يحدد ما يحسم أمره</translation>
    </message>
    <message>
        <source>Priority: what to check first; high for what does most harm if it is wrong</source>
        <translation>الأولوية: ما يُتحقق منه أولًا؛ عالية لما يكون ضرره أكبر إن كان خاطئًا</translation>
    </message>
    <message>
        <source>Status: how far the work on this claim has come</source>
        <translation>الحالة: إلى أين وصل العمل على هذا الادعاء</translation>
    </message>
    <message>
        <source>What readers should know that the evidence does not settle</source>
        <translation>ما ينبغي أن يعرفه القراء مما لا تحسمه الأدلة</translation>
    </message>
    <message>
        <source>The occasion: readers and the claimant must be able to find it again</source>
        <translation>المناسبة: يجب أن يتمكن القراء وصاحب الادعاء من العثور عليها</translation>
    </message>
    <message>
        <source>Who carried the claim from the claimant to the article, the first one first</source>
        <translation>من نقل الادعاء من صاحبه إلى المقال، والأول أولًا</translation>
    </message>
    <message>
        <source>What speaks for checking this claim and not another one</source>
        <translation>ما يدعو إلى التحقق من هذا الادعاء دون غيره</translation>
    </message>
    <message>
        <source>Words of your own by which claims are found again</source>
        <translation>كلمات من اختيار المدقق يُعثر بها على الادعاءات</translation>
    </message>
    <message>
        <source>The reason for the verdict: what the evidence shows, and how that leads to the rating</source>
        <translation>سبب التقييم: ما تُظهره الأدلة وكيف يؤدي إلى التقييم</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F: how far it was right before, and what it has to gain</source>
        <translation>موثوقية المصدر من A إلى F: مدى صوابه سابقًا وما له من مصلحة</translation>
    </message>
    <message>
        <source>Credibility of what it says, 1 to 6: whether other sources say so, too</source>
        <translation>مصداقية ما يقوله من 1 إلى 6: هل تقوله مصادر أخرى أيضًا</translation>
    </message>
    <message>
        <source>Where in the source the words stand, so that a colleague finds them: page, paragraph, minute</source>
        <translation>موضع الكلمات في المصدر كي يجدها زميل: الصفحة أو الفقرة أو الدقيقة</translation>
    </message>
    <message>
        <source>What it does to the claim: supports it, contradicts it, or helps to understand it</source>
        <translation>ما يفعله بالادعاء: يدعمه أو يناقضه أو يساعد على فهمه</translation>
    </message>
    <message>
        <source>The words of the source that matter, unchanged: they are quoted in the write-up</source>
        <translation>كلمات المصدر المهمة كما هي دون تغيير: تُقتبس في التقرير</translation>
    </message>
    <message>
        <source>For you and your colleagues; it stays out of all that is published</source>
        <translation>للاستعمال داخل هيئة التحرير؛ لا يظهر في أي شيء يُنشر</translation>
    </message>
    <message>
        <source>For a source that must be protected: nothing of it is printed in what readers get</source>
        <translation>لمصدر تجب حمايته: لا يُطبع شيء منه فيما يصل إلى القراء</translation>
    </message>
    <message>
        <source>One or two sentences below the headline: what was claimed, and what is true</source>
        <translation>جملة أو جملتان تحت العنوان: ما الذي ادُّعي وما الصحيح</translation>
    </message>
    <message>
        <source>The findings for who reads no further</source>
        <translation>الخلاصات لمن لا يقرأ أكثر</translation>
    </message>
    <message>
        <source>What was done to check it, so that readers could do it, too</source>
        <translation>ما الذي جرى للتحقق منه، بحيث يستطيع القراء فعله أيضًا</translation>
    </message>
    <message>
        <source>Who answers for the check</source>
        <translation>من يتحمل مسؤولية التحقق</translation>
    </message>
    <message>
        <source>Where the check is published; ClaimReview data and corrections point to it</source>
        <translation>أين يُنشر التحقق؛ إليه تشير بيانات ClaimReview والتصويبات</translation>
    </message>
    <message>
        <source>The day on which the check was published</source>
        <translation>اليوم الذي نُشر فيه التحقق</translation>
    </message>
    <message>
        <source>Who checks it; cases of yours are listed under My cases</source>
        <translation>من يتحقق منه؛ ملفات المستخدم تظهر ضمن «ملفاتي»</translation>
    </message>
    <message>
        <source>Words of your own by which cases are found again</source>
        <translation>كلمات من اختيار المدقق يُعثر بها على الملفات</translation>
    </message>
    <message>
        <source>The ratings that can be given, and what each of them means</source>
        <translation>التقييمات الممكنة وما يعنيه كل منها</translation>
    </message>
    <message>
        <source>The language of the article: claims are looked for by its rules</source>
        <translation>لغة المقال: يُبحث عن الادعاءات وفق قواعدها</translation>
    </message>
    <message>
        <source>Who wrote the article</source>
        <translation>من كتب المقال</translation>
    </message>
    <message>
        <source>The paper, station or site that brought the article</source>
        <translation>الصحيفة أو المحطة أو الموقع الذي نشر المقال</translation>
    </message>
    <message>
        <source>When the article came out; claims are judged by what could be known then</source>
        <translation>متى صدر المقال؛ تُقيَّم الادعاءات بما كان يمكن معرفته حينها</translation>
    </message>
    <message>
        <source>Where the article stands; readers are led there, and nothing is fetched from it</source>
        <translation>موضع المقال؛ يُحال القراء إليه ولا يُجلب منه شيء</translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Leave these files out</source>
        <translation>استثناء هذه الملفات</translation>
    </message>
    <message>
        <source>Files to keep as evidence</source>
        <translation>ملفات تُحفظ أدلةً</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>nobody works on it</source>
        <translation>بلا مكلَّف</translation>
    </message>
    <message>
        <source>{name} works on it</source>
        <translation>المكلَّف: {name}</translation>
    </message>
    <message>
        <source>tag “{words}”</source>
        <translation>الوسم «{words}»</translation>
    </message>
    <message>
        <source>rating “{words}”</source>
        <translation>التقييم «{words}»</translation>
    </message>
    <message>
        <source>claimant “{words}”</source>
        <translation>صاحب الادعاء «{words}»</translation>
    </message>
    <message>
        <source>publisher “{words}”</source>
        <translation>الناشر «{words}»</translation>
    </message>
    <message>
        <source>made from {day}</source>
        <translation>أُنشئ بدءًا من {day}</translation>
    </message>
    <message>
        <source>made until {day}</source>
        <translation>أُنشئ لغاية {day}</translation>
    </message>
    <message>
        <source>due until {day}</source>
        <translation>الموعد لغاية {day}</translation>
    </message>
    <message>
        <source>not archived</source>
        <translation>غير مؤرشف</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Words to find in the article</source>
        <translation>كلمات يُبحث عنها في المقال</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>إغلاق البحث (Escape)</translation>
    </message>
    <message>
        <source>{place} of {matches}</source>
        <translation>{place} من {matches}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;بحث في المقال…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>All {of} steps are done.</source>
        <translation>أُنجزت الخطوات كلها: {of}.</translation>
    </message>
    <message>
        <source>{done} of {of} steps done. Next: {step}</source>
        <translation>أُنجز {done} من {of}. التالي: {step}</translation>
    </message>
    <message>
        <source>open an article. The sample case has one.</source>
        <translation>فتح مقال. في الملف النموذجي مقال.</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>فتح الملف النموذجي</translation>
    </message>
    <message>
        <source>select words of the article that state something, and mark them as a claim.</source>
        <translation>تحديد كلمات من المقال تقرر شيئًا، وإدراجها ادعاءً.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>الانتقال إلى المقال</translation>
    </message>
    <message>
        <source>add evidence to the selected claim.</source>
        <translation>إضافة دليل إلى الادعاء المحدد.</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>إضافة دليل…</translation>
    </message>
    <message>
        <source>give the claim a verdict, and say why.</source>
        <translation>تقييم الادعاء وذكر السبب.</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>الانتقال إلى الادعاء</translation>
    </message>
    <message>
        <source>write the report as a Word file.</source>
        <translation>كتابة التقرير في ملف Word.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Getting started</source>
        <translation>بداية الاستخدام</translation>
    </message>
    <message>
        <source>First steps done</source>
        <translation>ما أُنجز من الخطوات الأولى</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>إخفاء الخطوات الأولى</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Opening the archive …</source>
        <translation>جارٍ فتح الأرشيف …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>GivenEvidence</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>كل دليل يخص ادعاءً: يُدرج ادعاء أو يُحدَّد أولًا</translation>
    </message>
    <message>
        <source>The picture before is still being taken in; try again in a moment</source>
        <translation>لا يزال إدخال الصورة السابقة جاريًا؛ تُعاد المحاولة بعد لحظة</translation>
    </message>
    <message>
        <source>Taking in the picture</source>
        <translation>إدخال الصورة</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>تتعذر معرفة موثوقيته</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>أكدته مصادر أخرى</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>قد يكون صحيحًا</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>ضعيف الاحتمال</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>تتعذر معرفة صحته</translation>
    </message>
    <message>
        <source>Grade not set</source>
        <translation>الموثوقية غير مقيَّمة</translation>
    </message>
    <message>
        <source>{grade} {source}, {content}</source>
        <translation>{source}، {content} ({grade})</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the case stands here</source>
        <translation>الملف عند هذه الخطوة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنها</translation>
    </message>
    <message>
        <source>taken back, and replaced since</source>
        <translation>جرى التراجع عنها وحلّ غيرها محلها</translation>
    </message>
    <message>
        <source>The case is as this step left it.</source>
        <translation>الملف الآن كما تركته هذه الخطوة.</translation>
    </message>
    <message>
        <source>Something else was done in its place, so it cannot be done again.</source>
        <translation>حلّت محلها خطوة أخرى، فلا يمكن إعادتها.</translation>
    </message>
    <message>
        <source>This line only says what happened; choose a step.</source>
        <translation>يذكر هذا السطر ما حدث فقط؛ تُختار خطوة.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the case</source>
        <translation>سجل خطوات الملف</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>ال&amp;عودة إلى هنا</translation>
    </message>
    <message numerus="yes">
        <source>Steps to go: %n</source>
        <translation>
            <numerusform>الخطوات المتبقية: %n</numerusform>
            <numerusform>الخطوات المتبقية: %n</numerusform>
            <numerusform>الخطوات المتبقية: %n</numerusform>
            <numerusform>الخطوات المتبقية: %n</numerusform>
            <numerusform>الخطوات المتبقية: %n</numerusform>
            <numerusform>الخطوات المتبقية: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Do again up to here</source>
        <translation>الإعادة &amp;حتى هنا</translation>
    </message>
    <message numerus="yes">
        <source>Steps to take back: %n. They can be done again.</source>
        <translation>
            <numerusform>عدد الخطوات التي سيُتراجع عنها: %n. تمكن إعادتها لاحقًا.</numerusform>
            <numerusform>عدد الخطوات التي سيُتراجع عنها: %n. تمكن إعادتها لاحقًا.</numerusform>
            <numerusform>عدد الخطوات التي سيُتراجع عنها: %n. تمكن إعادتها لاحقًا.</numerusform>
            <numerusform>عدد الخطوات التي سيُتراجع عنها: %n. تمكن إعادتها لاحقًا.</numerusform>
            <numerusform>عدد الخطوات التي سيُتراجع عنها: %n. تمكن إعادتها لاحقًا.</numerusform>
            <numerusform>عدد الخطوات التي سيُتراجع عنها: %n. تمكن إعادتها لاحقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps to do again: %n.</source>
        <translation>
            <numerusform>عدد الخطوات التي ستُعاد: %n.</numerusform>
            <numerusform>عدد الخطوات التي ستُعاد: %n.</numerusform>
            <numerusform>عدد الخطوات التي ستُعاد: %n.</numerusform>
            <numerusform>عدد الخطوات التي ستُعاد: %n.</numerusform>
            <numerusform>عدد الخطوات التي ستُعاد: %n.</numerusform>
            <numerusform>عدد الخطوات التي ستُعاد: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseStyles</name>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>وثائق Word وقوالبه ‎(*.docx *.dotx)</translation>
    </message>
    <message>
        <source>A document in the house style</source>
        <translation>وثيقة بنمط المؤسسة</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>فحص {name}</translation>
    </message>
    <message>
        <source>Remove the house style {name} from the archive?</source>
        <translation>أيُزال نمط المؤسسة {name} من الأرشيف؟</translation>
    </message>
    <message>
        <source>Documents that were written in it stay as they are.</source>
        <translation>الوثائق المكتوبة به تبقى كما هي.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel what is being written</source>
        <translation>إلغاء ما تجري كتابته</translation>
    </message>
    <message>
        <source>{name}: {done} of {all}</source>
        <translation>{name}: {done} من {all}</translation>
    </message>
</context>
<context>
    <name>KeyTips</name>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>{key} belongs to “{command}” already</source>
        <translation>المفتاح {key} مخصص أصلًا للأمر «{command}»</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;كما كان</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>كلها كما كا&amp;نت</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys: letters, digits and signs by themselves</source>
        <translation>مفاتيح من &amp;حرف واحد: الحروف والأرقام والرموز منفردة</translation>
    </message>
    <message>
        <source>No command matches. An empty field shows them all.</source>
        <translation>لا أمر مطابق. الخانة الفارغة تعرض كل الأوامر.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Press a key for the chosen command</source>
        <translation>يُضغط المفتاح المطلوب للأمر المختار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Key for “{command}”</source>
        <translation>اختصار «{command}»</translation>
    </message>
    <message>
        <source>{key} does too much elsewhere; take another key</source>
        <translation>للمفتاح {key} وظائف كثيرة في مواضع أخرى؛ يُختار مفتاح آخر</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>quantity</source>
        <translation>كمية</translation>
    </message>
    <message>
        <source>a number that can be looked up</source>
        <translation>رقم يمكن مراجعته في مصدر</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>something that happened or did not</source>
        <translation>شيء وقع أو لم يقع</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>words that were said or not</source>
        <translation>كلام قيل أو لم يُقل</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>a reason or consequence that is claimed</source>
        <translation>سبب أو نتيجة يقول بها الادعاء</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>more, less, growing, falling</source>
        <translation>أكثر، أقل، يزداد، ينخفض</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>نسبة قول</translation>
    </message>
    <message>
        <source>somebody is said to say it</source>
        <translation>يُنسب القول إلى شخص أو جهة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a time that can be looked up</source>
        <translation>وقت يمكن مراجعته في مصدر</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>first, largest, most</source>
        <translation>الأول، الأكبر، الأكثر</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>laws, offices, what a state does</source>
        <translation>قوانين ومناصب وما تفعله الدولة</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>what is said to be coming</source>
        <translation>ما يقال إنه سيحدث</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>a view: speaks against checking it</source>
        <translation>وجهة نظر: سبب لعدم التحقق منه</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>none of the other kinds</source>
        <translation>لا شيء من الأنواع الأخرى</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>استنتاج</translation>
    </message>
    <message>
        <source>concluded, not observed</source>
        <translation>مستنتج غير مشاهَد</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>the system’s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>From its next start the desk speaks {language}</source>
        <translation>اللغة اعتبارًا من التشغيل التالي: {language}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Language of the desk</source>
        <translation>&amp;لغة البرنامج</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>The documents of a case have a language of their own, chosen with the write-up.</source>
        <translation>لوثائق الملف لغتها الخاصة، وتُختار مع التقرير.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MarkOffer</name>
    <message>
        <source>Mark as a claim</source>
        <translation>إدراج ادعاءً</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Missing</source>
        <translation>النواقص</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Let pass…</source>
        <translation>تجاوز…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا نواقص.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n to settle</source>
        <translation>
            <numerusform>✕ %n ملاحظة للحسم</numerusform>
            <numerusform>✕ ملاحظة للحسم</numerusform>
            <numerusform>✕ ملاحظتان للحسم</numerusform>
            <numerusform>✕ %n ملاحظات للحسم</numerusform>
            <numerusform>✕ %n ملاحظة للحسم</numerusform>
            <numerusform>✕ %n ملاحظة للحسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n to look at</source>
        <translation>
            <numerusform>! %n ملاحظة للمراجعة</numerusform>
            <numerusform>! ملاحظة للمراجعة</numerusform>
            <numerusform>! ملاحظتان للمراجعة</numerusform>
            <numerusform>! %n ملاحظات للمراجعة</numerusform>
            <numerusform>! %n ملاحظة للمراجعة</numerusform>
            <numerusform>! %n ملاحظة للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n let pass</source>
        <translation>
            <numerusform>✓ %n ملاحظة متجاوَزة</numerusform>
            <numerusform>✓ ملاحظة متجاوَزة</numerusform>
            <numerusform>✓ ملاحظتان متجاوَزتان</numerusform>
            <numerusform>✓ %n ملاحظات متجاوَزة</numerusform>
            <numerusform>✓ %n ملاحظة متجاوَزة</numerusform>
            <numerusform>✓ %n ملاحظة متجاوَزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing ({count})</source>
        <translation>النواقص ({count})</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Enter goes to the place, Delete lets a finding pass</source>
        <translation>مفتاح Enter ينتقل إلى الموضع، وDelete يتجاوز الملاحظة</translation>
    </message>
    <message>
        <source>Show where it is to be mended (Enter)</source>
        <translation>إظهار الموضع الذي يُصلَح (Enter)</translation>
    </message>
    <message>
        <source>Hold to it again</source>
        <translation>إلغاء التجاوز</translation>
    </message>
    <message>
        <source>It counts as open again (Delete)</source>
        <translation>تُحسب مفتوحة من جديد (Delete)</translation>
    </message>
    <message>
        <source>Give a reason (Delete)</source>
        <translation>ذكر السبب (Delete)</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>متجاوَزة</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>الادعاء {number}</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>الدليل {number}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{by}: {reason}</source>
        <translation>{by}: {reason}</translation>
    </message>
</context>
<context>
    <name>MoreOfClaim</name>
    <message>
        <source>Where it was said</source>
        <translation>أين قيل</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>متى قيل</translation>
    </message>
    <message>
        <source>Passed on by, one on each line</source>
        <translation>من نقله، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>سبب الاختيار</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>الوسوم، مفصولة بالفاصلة (,)</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>المزيد · {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about the claim</source>
        <translation>المزيد عن الادعاء</translation>
    </message>
    <message>
        <source>Where and when it was said, who passed it on, why it was chosen, tags, notes</source>
        <translation>أين ومتى قيل، ومن نقله، وسبب اختياره، والوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Interview, speech, post …</source>
        <translation>مقابلة، خطاب، منشور …</translation>
    </message>
    <message>
        <source>2026-11-22, or as precise as it is known</source>
        <translation>2026-11-22 أو بقدر ما هو معروف</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Where cases lie</source>
        <translation>مواضع ملفات التحقق</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>تصفيات محفوظة</translation>
    </message>
    <message>
        <source>&amp;Edit filter…</source>
        <translation>ت&amp;عديل التصفية…</translation>
    </message>
    <message>
        <source>&amp;Delete filter</source>
        <translation>&amp;حذف التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, {cases}</source>
        <translation>{place}، {cases}</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Reading the article</source>
        <translation>قراءة المقال</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>ملف تحقق جديد</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Paste the article here: its title in the first line</source>
        <translation>يُلصق المقال هنا: عنوانه في السطر الأول</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>قراءة من م&amp;لف…</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>الاستغناء عن الملف</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>فتح الملف ال&amp;نموذجي</translation>
    </message>
    <message>
        <source>The article is read from the file {name}.</source>
        <translation>يُقرأ المقال من الملف ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>A case begins with one file: choose it with “Read a file…”.</source>
        <translation>يبدأ ملف التحقق بملف واحد: يُختار بالزر «قراءة من ملف…».</translation>
    </message>
    <message>
        <source>The address is filled in. Pages are not fetched: open it in your browser, copy the article’s text and paste it here.</source>
        <translation>أُدخل الرابط. لا تُجلب الصفحات: يُفتح في المتصفح ويُنسخ نص المقال ويُلصق هنا.</translation>
    </message>
    <message>
        <source>This is what the clipboard holds. Type or paste to put something else in its place.</source>
        <translation>هذا ما في الحافظة. يُكتب غيره أو يُلصق ليحل محله.</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>النا&amp;شر</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;تاريخ النشر</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>2026-11-22, or as precise as it is known</source>
        <translation>2026-11-22، أو بقدر الدقة المعروفة</translation>
    </message>
    <message>
        <source>Start case</source>
        <translation>بدء الملف</translation>
    </message>
    <message>
        <source>Ctrl+Enter, from any field</source>
        <translation>Ctrl+Enter من أي حقل</translation>
    </message>
    <message>
        <source>Pages are not fetched: paste the article’s text above, or read it from a file</source>
        <translation>لا تُجلب الصفحات: يُلصق نص المقال أعلاه أو يُقرأ من ملف</translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation>مقالات ‎({kinds})</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers that seem to speak of the same thing, as they stand in the article.</source>
        <translation>أرقام يبدو أنها تتحدث عن الشيء نفسه، كما وردت في المقال.</translation>
    </message>
    <message>
        <source>What several numbers speak of</source>
        <translation>ما تتحدث عنه عدة أرقام</translation>
    </message>
    <message>
        <source>The numbers, where they stand</source>
        <translation>الأرقام ومواضعها</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>different numbers</source>
        <translation>أرقام مختلفة</translation>
    </message>
    <message>
        <source>bounds that exclude each other</source>
        <translation>حدود ينفي بعضها بعضًا</translation>
    </message>
    <message>
        <source>sure here, inferred there</source>
        <translation>مؤكد هنا ومستنتج هناك</translation>
    </message>
    <message>
        <source>given by different sources</source>
        <translation>من مصادر مختلفة</translation>
    </message>
    <message>
        <source>different units</source>
        <translation>وحدات مختلفة</translation>
    </message>
    <message>
        <source>bounded differently</source>
        <translation>بحدود مختلفة</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتج</translation>
    </message>
    <message>
        <source>denied or open</source>
        <translation>منفي أو غير محسوم</translation>
    </message>
    <message>
        <source>{certainty}: “{words}”</source>
        <translation>{certainty}: «{words}»</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>لم يُعثر على مصدر</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق صورة</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the archive …</source>
        <translation>جارٍ فتح الأرشيف …</translation>
    </message>
    <message>
        <source>Bringing the archive up to date. A copy of it is kept …</source>
        <translation>جارٍ تحديث الأرشيف مع الاحتفاظ بنسخة منه …</translation>
    </message>
    <message>
        <source>a part of the program could not be loaded; install fcdesk again</source>
        <translation>تعذر تحميل جزء من البرنامج؛ تلزم إعادة تثبيت fcdesk</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation>رابط: {words}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search cases, claims and evidence, or type &gt; for commands</source>
        <translation>البحث في الملفات والادعاءات والأدلة، أو كتابة ‎&gt;‎ للأوامر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing here goes by these words.</source>
        <translation>لا شيء هنا بهذه الكلمات.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ملف تحقق</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Rate as “{rating}”</source>
        <translation>إعطاء التقييم «{rating}»</translation>
    </message>
    <message>
        <source>Claim {number}: {words}</source>
        <translation>الادعاء {number}: {words}</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>لا تقييم</translation>
    </message>
    <message>
        <source>Evidence {number}: {words}</source>
        <translation>الدليل {number}: {words}</translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation>الملف: {title}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Stored picture</source>
        <translation>صورة محفوظة</translation>
    </message>
    <message>
        <source>Plus and minus make it larger and smaller, 1 shows it pixel by pixel</source>
        <translation>زائد وناقص للتكبير والتصغير، و1 للعرض بكسلًا ببكسل</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This evidence has no picture among its files</source>
        <translation>ليس بين ملفات هذا الدليل صورة</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Pictures in the write-up</source>
        <translation>الصور في التقرير</translation>
    </message>
    <message>
        <source>&amp;Show this picture in the write-up</source>
        <translation>إ&amp;ظهار هذه الصورة في التقرير</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture.</source>
        <translation>لا يمكن عرض هذا الملف صورةً.</translation>
    </message>
    <message>
        <source>Pictures of this evidence</source>
        <translation>صور هذا الدليل</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>ما تُظهره، لمن لا يمكنهم رؤيتها</translation>
    </message>
    <message>
        <source>No picture leaves the house without these words</source>
        <translation>لا تخرج صورة من هيئة التحرير بلا هذا النص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>in the write-up</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروضة</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Nothing is waiting. New cases that nobody has taken yet come here.</source>
        <translation>لا شيء في الانتظار. تصل إلى هنا الملفات الجديدة التي لم يُكلَّف بها أحد بعد.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>You have no cases. “Assign to me” in the Case menu takes one.</source>
        <translation>لا ملفات لديك. «تكليفي» في قائمة «ملف» يسند ملفًا إليك.</translation>
    </message>
    <message>
        <source>Waiting for reply</source>
        <translation>بانتظار رد</translation>
    </message>
    <message>
        <source>No case waits for a reply.</source>
        <translation>لا ملف بانتظار رد.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>No case is in review.</source>
        <translation>لا ملف قيد المراجعة.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشورة</translation>
    </message>
    <message>
        <source>No case has been published yet.</source>
        <translation>لم يُنشر أي ملف بعد.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Cases you archive stay searchable here.</source>
        <translation>تبقى الملفات المؤرشفة هنا ويمكن البحث فيها.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation>لا ملفات بعد.</translation>
    </message>
</context>
<context>
    <name>Priorities</name>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>أولوية عادية</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>كيف تحققنا</translation>
    </message>
    <message>
        <source>Claim in plain words</source>
        <translation>الادعاء بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>سبب التقييم</translation>
    </message>
    <message>
        <source>What could not be established</source>
        <translation>ما لم نتمكن من التحقق منه</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Read only. Select text and press C to mark a claim, X to dismiss it. J and K walk from claim to claim, Shift+N to the next sentence that nobody has read. Alt with an arrow key moves where the claim starts, with Shift where it ends. Ctrl+F finds words.</source>
        <translation>للقراءة فقط. بعد تحديد نص يدرجه C ادعاءً ويستبعده X. المفتاحان J وK للتنقل بين الادعاءات، وShift+N للجملة التالية التي لم يقرأها أحد. المفتاح Alt مع سهم ينقل بداية الادعاء، ومع Shift نهايته. وCtrl+F للبحث عن كلمات.</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Why it will not be checked</source>
        <translation>سبب عدم التحقق منه</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>&amp;Opinion</source>
        <translation>&amp;رأي</translation>
    </message>
    <message>
        <source>Not &amp;yet checkable</source>
        <translation>لا يمكن التحقق منه &amp;بعد</translation>
    </message>
    <message>
        <source>Not &amp;checkable</source>
        <translation>لا يمكن ال&amp;تحقق منه</translation>
    </message>
    <message>
        <source>&amp;Undisputed</source>
        <translation>لا &amp;خلاف عليه</translation>
    </message>
    <message>
        <source>Un&amp;important</source>
        <translation>غير &amp;مهم</translation>
    </message>
    <message>
        <source>&amp;Repeated elsewhere in the article</source>
        <translation>م&amp;كرر في موضع آخر من المقال</translation>
    </message>
    <message>
        <source>&amp;No statement</source>
        <translation>&amp;ليس تقريرًا</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;سبب آخر…</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Headings</source>
        <translation>عناوين الأعمدة</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>&amp;Why will it not be checked?</source>
        <translation>&amp;لماذا لن يجري التحقق منه؟</translation>
    </message>
    <message>
        <source>Why will it not be checked?</source>
        <translation>لماذا لن يجري التحقق منه؟</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>استبعاد</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Words</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Headline: the finding, not the claim</source>
        <translation>العنوان: الخلاصة لا الادعاء</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>In short: one point on each line</source>
        <translation>باختصار: نقطة واحدة في كل سطر</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>كيف تحققنا</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر الكتّاب</translation>
    </message>
    <message>
        <source>Address of the published page</source>
        <translation>رابط الصفحة المنشورة</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>العنوان الحالي: {title}</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>لغة التسميات</translation>
    </message>
    <message>
        <source>as the article</source>
        <translation>لغة المقال</translation>
    </message>
    <message>
        <source>Who said what, and what is true of it</source>
        <translation>من قال ماذا، وما الصحيح منه</translation>
    </message>
    <message>
        <source>Steps that a reader can repeat</source>
        <translation>خطوات يمكن للقارئ تكرارها</translation>
    </message>
    <message>
        <source>Names appear only where you write them</source>
        <translation>لا تظهر الأسماء إلا حيث تُكتب</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
</context>
<context>
    <name>RescuedDesk</name>
    <message>
        <source>Words that could not be saved on {moment} lie in {path}</source>
        <translation>نصوص تعذر حفظها بتاريخ {moment} موجودة في ⁦{path}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Words that could not be saved earlier lie in {folder}: %n texts</source>
        <translation>
            <numerusform>لا نصوص (%n) في ⁦{folder}⁩ تعذر حفظها سابقًا</numerusform>
            <numerusform>نص واحد تعذر حفظه سابقًا موجود في ⁦{folder}⁩</numerusform>
            <numerusform>نصان تعذر حفظهما سابقًا موجودان في ⁦{folder}⁩</numerusform>
            <numerusform>%n نصوص تعذر حفظها سابقًا موجودة في ⁦{folder}⁩</numerusform>
            <numerusform>%n نصًا تعذر حفظها سابقًا موجودة في ⁦{folder}⁩</numerusform>
            <numerusform>%n نص تعذر حفظها سابقًا موجودة في ⁦{folder}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>No words are waiting: everything could be saved</source>
        <translation>لا نصوص في الانتظار: حُفظ كل شيء</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message>
        <source>Words that could not be saved</source>
        <translation>نصوص تعذر حفظها</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>إ&amp;بعاد</translation>
    </message>
    <message>
        <source>Texts, the newest first</source>
        <translation>النصوص، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Moves the file into the folder “put away” beside it; it is not deleted</source>
        <translation>ينقل الملف إلى المجلد «put away» المجاور له، ولا يحذفه</translation>
    </message>
    <message>
        <source>Copy the words into the field they belong to, then put them away.</source>
        <translation>يُنسخ النص إلى الخانة التي يخصها، ثم يُبعَد ملفه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation>في ⁦{path}⁩</translation>
    </message>
    <message>
        <source>No words are waiting here any more.</source>
        <translation>لم تعد هنا نصوص في الانتظار.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>! the rating has changed</source>
        <translation>! تغيّر التقييم</translation>
    </message>
    <message>
        <source>words unchanged</source>
        <translation>النص كما هو</translation>
    </message>
    <message>
        <source>changed in the document</source>
        <translation>تغيّر في الوثيقة</translation>
    </message>
    <message>
        <source>changed in the case</source>
        <translation>تغيّر في الملف</translation>
    </message>
    <message>
        <source>! changed in both</source>
        <translation>! تغيّر في كليهما</translation>
    </message>
    <message>
        <source>changed alike in both</source>
        <translation>تغيّر على النحو نفسه في كليهما</translation>
    </message>
    <message>
        <source>! missing from the document</source>
        <translation>! غير موجود في الوثيقة</translation>
    </message>
    <message>
        <source>! twice in the document</source>
        <translation>! وارد مرتين في الوثيقة</translation>
    </message>
    <message>
        <source>! gone from the case</source>
        <translation>! لم يعد في الملف</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>مربع نص</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>characters that turn the order of writing</source>
        <translation>محارف تقلب اتجاه الكتابة</translation>
    </message>
    <message>
        <source>Claim {number}: {words}</source>
        <translation>الادعاء {number}: {words}</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>تغييرات متعقَّبة</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A review copy that came back</source>
        <translation>نسخة مراجعة عائدة</translation>
    </message>
    <message>
        <source>None of the texts that may be changed differs from what was sent.</source>
        <translation>لا يختلف أي من النصوص القابلة للتعديل عما أُرسل.</translation>
    </message>
    <message>
        <source>Texts that came back changed</source>
        <translation>النصوص التي عادت معدَّلة</translation>
    </message>
    <message>
        <source>Space ticks a text to be taken over</source>
        <translation>مفتاح المسافة يؤشر على النص المراد أخذه</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Elsewhere in the document</source>
        <translation>في مواضع أخرى من الوثيقة</translation>
    </message>
    <message>
        <source>Sent as version {version} on {day} by {by}. Struck out: taken out. Underlined: put in.</source>
        <translation>الإصدار {version}، أُرسل في ‎{day} من {by}. المشطوب محذوف والمسطَّر مضاف.</translation>
    </message>
    <message>
        <source>Elsewhere in the document, not taken over</source>
        <translation>في مواضع أخرى من الوثيقة، ولم يؤخذ</translation>
    </message>
    <message>
        <source>Take over ({count})</source>
        <translation>أخذ التغييرات ({count})</translation>
    </message>
    <message>
        <source>In the document:</source>
        <translation>في الوثيقة:</translation>
    </message>
    <message>
        <source>Meanwhile in the case:</source>
        <translation>وفي هذه الأثناء في الملف:</translation>
    </message>
    <message>
        <source>A second text for the same place:</source>
        <translation>نص ثانٍ للموضع نفسه:</translation>
    </message>
    <message>
        <source>The rating has changed in the case since: {was} → {now}.</source>
        <translation>تغيّر التقييم في الملف منذ ذلك الحين: من «{was}» إلى «{now}».</translation>
    </message>
    <message>
        <source>It cannot be taken over: {state}.</source>
        <translation>لا يمكن أخذه: {state}.</translation>
    </message>
    <message>
        <source>Changed on both sides: ticked, the document’s words take the place of the case’s.</source>
        <translation>تغيّر في الجانبين: عند التأشير عليه يحل نص الوثيقة محل نص الملف.</translation>
    </message>
    <message>
        <source>With tracked changes, read as if all were accepted.</source>
        <translation>فيه تغييرات متعقَّبة، قُرئ كأنها قُبلت كلها.</translation>
    </message>
    <message>
        <source>Its bookmark is gone; it was found by its style and place.</source>
        <translation>اختفت إشارته المرجعية؛ وعُثر عليه بنمطه وموضعه.</translation>
    </message>
    <message>
        <source>Not taken in: {things}.</source>
        <translation>لم يُدخل: {things}.</translation>
    </message>
    <message>
        <source>Rating of claim {number}: “{sent}” was changed to “{returned}”; change it on the desk.</source>
        <translation>تقييم الادعاء {number}: غُيّر «{sent}» إلى «{returned}»؛ ويُغيَّر التقييم في البرنامج.</translation>
    </message>
    <message>
        <source>Without a place: {text}</source>
        <translation>بلا موضع: {text}</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>جديد: {text}</translation>
    </message>
    <message>
        <source>No longer there: {text}</source>
        <translation>لم يعد موجودًا: {text}</translation>
    </message>
    <message>
        <source>There are tracked changes elsewhere.</source>
        <translation>توجد تغييرات متعقَّبة في مواضع أخرى.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>وثائق Word ‎(*.docx)</translation>
    </message>
    <message>
        <source>A review copy that came back</source>
        <translation>نسخة مراجعة عائدة</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Taken over from the review copy</source>
        <translation>أُخذت التغييرات من نسخة المراجعة</translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message>
        <source>fcdesk’s own scale</source>
        <translation>مقياس fcdesk الخاص</translation>
    </message>
    <message>
        <source>No scale: a conclusion in words</source>
        <translation>بلا مقياس: خلاصة بالكلمات</translation>
    </message>
    <message>
        <source>Checking before publication</source>
        <translation>التدقيق قبل النشر</translation>
    </message>
    <message>
        <source>A scale like that of AFP Fact Check</source>
        <translation>مقياس على غرار AFP Fact Check</translation>
    </message>
    <message>
        <source>A scale like that of Snopes</source>
        <translation>مقياس على غرار Snopes</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Table of claims and ratings</source>
        <translation>جدول الادعاءات والتقييمات</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال الذي تحققنا منه</translation>
    </message>
    <message>
        <source>Claim by claim</source>
        <translation>الادعاءات واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>How we checked</source>
        <translation>كيف تحققنا</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>معاني التقييمات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Corrections and updates</source>
        <translation>تصحيحات وتحديثات</translation>
    </message>
    <message>
        <source>About this fact check</source>
        <translation>عن هذا التدقيق</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>حالة التدقيق</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>ما لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>The report’s words</source>
        <translation>نصوص التقرير</translation>
    </message>
    <message>
        <source>The article with its passages</source>
        <translation>المقال بمقاطعه</translation>
    </message>
    <message>
        <source>Claim log</source>
        <translation>سجل الادعاءات</translation>
    </message>
    <message>
        <source>Evidence that bears on no claim</source>
        <translation>أدلة لا تتصل بأي ادعاء</translation>
    </message>
    <message>
        <source>Dismissed passages</source>
        <translation>مقاطع قُرئت واستُبعدت</translation>
    </message>
    <message>
        <source>Findings let pass</source>
        <translation>ملاحظات أُجيز تجاوزها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>State of the log</source>
        <translation>سجل الملف</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your words are still in the field: copy them before you close it.</source>
        <translation>لا يزال النص في الخانة: يُنسخ قبل إغلاقها.</translation>
    </message>
    <message>
        <source>Your words are still in the field, and were written to {path}.</source>
        <translation>لا يزال النص في الخانة، وكُتب أيضًا في ⁦{path}⁩.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Claim, suggestions or numbers</source>
        <translation>الادعاء أو الاقتراحات أو الأرقام</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Claim, open points, words or document</source>
        <translation>الادعاء أو النواقص أو النصوص أو الوثيقة</translation>
    </message>
    <message>
        <source>Suggestions ({count})</source>
        <translation>الاقتراحات ({count})</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Numbers ({count})</source>
        <translation>الأرقام ({count})</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>probably {name}</source>
        <translation>على الأرجح {name}</translation>
    </message>
    <message>
        <source>{pronoun} ({guess})</source>
        <translation>{pronoun} ({guess})</translation>
    </message>
</context>
<context>
    <name>SourceFinder</name>
    <message>
        <source>An&amp;other source</source>
        <translation>مصدر آ&amp;خر</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>مصادر ملف التحقق</translation>
    </message>
    <message>
        <source>Source that the case has already</source>
        <translation>مصدر موجود في ملف التحقق</translation>
    </message>
    <message>
        <source>Search by title, publisher or address</source>
        <translation>البحث بالعنوان أو الناشر أو الرابط</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
</context>
<context>
    <name>Sourcing</name>
    <message>
        <source>named</source>
        <translation>مذكور بالاسم</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>no source found in this sentence</source>
        <translation>لم يُعثر على مصدر في هذه الجملة</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Undermines</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>Supports the claim</source>
        <translation>يدعم الادعاء</translation>
    </message>
    <message>
        <source>Undermines the claim</source>
        <translation>يناقض الادعاء</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>يقدم سياقًا</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>&amp;Open</source>
        <translation>م&amp;فتوح</translation>
    </message>
    <message>
        <source>&amp;Waiting for reply</source>
        <translation>&amp;بانتظار رد</translation>
    </message>
    <message>
        <source>In &amp;review</source>
        <translation>&amp;قيد المراجعة</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>من&amp;شور</translation>
    </message>
    <message>
        <source>&amp;Archived</source>
        <translation>&amp;مؤرشف</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>describe the article</source>
        <translation>وصف المقال</translation>
    </message>
    <message>
        <source>take in a new version of the article</source>
        <translation>إدخال نسخة جديدة من المقال</translation>
    </message>
    <message>
        <source>mark a claim</source>
        <translation>إدراج ادعاء</translation>
    </message>
    <message>
        <source>mark claims</source>
        <translation>إدراج ادعاءات</translation>
    </message>
    <message>
        <source>change a claim</source>
        <translation>تعديل ادعاء</translation>
    </message>
    <message>
        <source>move a claim</source>
        <translation>نقل ادعاء</translation>
    </message>
    <message>
        <source>split a claim</source>
        <translation>تقسيم ادعاء</translation>
    </message>
    <message>
        <source>merge claims</source>
        <translation>دمج ادعاءات</translation>
    </message>
    <message>
        <source>delete claim</source>
        <translation>حذف ادعاء</translation>
    </message>
    <message>
        <source>change the case details</source>
        <translation>تعديل تفاصيل الملف</translation>
    </message>
    <message>
        <source>set tags</source>
        <translation>تعيين الوسوم</translation>
    </message>
    <message>
        <source>dismiss a passage</source>
        <translation>استبعاد مقطع</translation>
    </message>
    <message>
        <source>change the reason of a dismissal</source>
        <translation>تغيير سبب الاستبعاد</translation>
    </message>
    <message>
        <source>take a passage up again</source>
        <translation>إلغاء استبعاد مقطع</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>إرفاق ملف بدليل</translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation>تعديل دليل</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>تعديل مصدر</translation>
    </message>
    <message>
        <source>link evidence</source>
        <translation>ربط دليل</translation>
    </message>
    <message>
        <source>unlink evidence</source>
        <translation>فصل دليل</translation>
    </message>
    <message>
        <source>reorder evidence</source>
        <translation>تغيير ترتيب الأدلة</translation>
    </message>
    <message>
        <source>delete evidence</source>
        <translation>حذف دليل</translation>
    </message>
    <message>
        <source>judge a picture or recording</source>
        <translation>تقييم صورة أو تسجيل</translation>
    </message>
    <message>
        <source>withdraw a finding on a picture or recording</source>
        <translation>سحب تقييم صورة أو تسجيل</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>note a question to somebody</source>
        <translation>تدوين سؤال وُجّه إلى جهة</translation>
    </message>
    <message>
        <source>note an answer</source>
        <translation>تدوين رد</translation>
    </message>
    <message>
        <source>note a review</source>
        <translation>تدوين مراجعة</translation>
    </message>
    <message>
        <source>add a correction</source>
        <translation>إضافة تصحيح</translation>
    </message>
    <message>
        <source>change the report</source>
        <translation>تعديل التقرير</translation>
    </message>
    <message>
        <source>show a picture to readers, or not</source>
        <translation>عرض صورة للقراء أو حجبها</translation>
    </message>
    <message>
        <source>write a review copy</source>
        <translation>كتابة نسخة مراجعة</translation>
    </message>
    <message>
        <source>take over from a review copy</source>
        <translation>أخذ تغييرات من نسخة مراجعة</translation>
    </message>
    <message>
        <source>set the verdict</source>
        <translation>إعطاء التقييم</translation>
    </message>
    <message>
        <source>explain the verdict</source>
        <translation>تعليل التقييم</translation>
    </message>
    <message>
        <source>withdraw the verdict</source>
        <translation>سحب التقييم</translation>
    </message>
    <message>
        <source>let a finding pass</source>
        <translation>تجاوز ملاحظة فحص</translation>
    </message>
    <message>
        <source>hold to a finding again</source>
        <translation>إلغاء تجاوز ملاحظة فحص</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>الادعاء {number}</translation>
    </message>
    <message>
        <source>evidence {number}</source>
        <translation>الدليل {number}</translation>
    </message>
    <message>
        <source>{step} ({subject})</source>
        <translation>{step} ({subject})</translation>
    </message>
    <message>
        <source>The case was started</source>
        <translation>بدأ ملف التحقق</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>جرى التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
</context>
<context>
    <name>StoredText</name>
    <message>
        <source>Words of the stored file</source>
        <translation>نص الملف المحفوظ</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>High</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ضعيف</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Add a house style</source>
        <translation>إضافة نمط مؤسسة</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>اسم النمط</translation>
    </message>
    <message>
        <source>What the document gives</source>
        <translation>ما تقدمه الوثيقة</translation>
    </message>
    <message>
        <source>Keep as house style</source>
        <translation>حفظ نمط المؤسسة</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>في كل صفحة</translation>
    </message>
    <message>
        <source>Styles of the document that are used</source>
        <translation>أنماط الوثيقة المستخدمة</translation>
    </message>
    <message>
        <source>Styles that were added to it</source>
        <translation>أنماط أُضيفت إليها</translation>
    </message>
</context>
<context>
    <name>SuggestClaims</name>
    <message>
        <source>No suggestion follows this one in its paragraph; nothing to merge</source>
        <translation>لا اقتراح بعد هذا في فقرته؛ لا شيء للدمج</translation>
    </message>
    <message>
        <source>Two suggestions were marked as one claim: {words}</source>
        <translation>أُدرج اقتراحان كادعاء واحد: {words}</translation>
    </message>
    <message>
        <source>Two suggestions were marked as one claim</source>
        <translation>أُدرج اقتراحان ادعاءً واحدًا</translation>
    </message>
    <message>
        <source>The article is still being read. Try again in a moment</source>
        <translation>لا تزال قراءة المقال جارية. تُعاد المحاولة بعد لحظة</translation>
    </message>
    <message>
        <source>No further sentence here is worth suggesting</source>
        <translation>لا جملة أخرى هنا تستحق الاقتراح</translation>
    </message>
    <message>
        <source>The best {most} of {all} suggestions were marked. Choose the command again for more</source>
        <translation>أُدرجت أقوى الاقتراحات: {most} من {all}. لإدراج المزيد يُكرَّر الأمر</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Edit suggestion</source>
        <translation>تحرير الاقتراح</translation>
    </message>
    <message>
        <source>S&amp;plit here</source>
        <translation>&amp;تقسيم هنا</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>لم يُنظر فيه بعد</translation>
    </message>
    <message>
        <source>Select other words to change the passage; put the cursor between two words to split it.</source>
        <translation>لتغيير المقطع تُحدَّد كلمات أخرى؛ ولتقسيمه يوضع المؤشر بين كلمتين.</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>ال&amp;مقال</translation>
    </message>
    <message>
        <source>Claim in one plain &amp;sentence</source>
        <translation>الادعاء في &amp;جملة واحدة بسيطة</translation>
    </message>
    <message>
        <source>&amp;Claimant</source>
        <translation>&amp;صاحب الادعاء</translation>
    </message>
    <message>
        <source>S&amp;ourcing</source>
        <translation>&amp;كيف ذُكر المصدر</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Marks two claims, parted where the cursor stands</source>
        <translation>يدرج ادعاءين يفصل بينهما موضع المؤشر</translation>
    </message>
    <message>
        <source>Mark as a claim</source>
        <translation>إدراجه ادعاءً</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Looking for claims</source>
        <translation>البحث عن ادعاءات</translation>
    </message>
    <message>
        <source>{strength}: suggested as a claim</source>
        <translation>{strength}: مقترح ادعاءً</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Open · {count}</source>
        <translation>المفتوحة · {count}</translation>
    </message>
    <message>
        <source>Dismissed · {count}</source>
        <translation>المستبعدة · {count}</translation>
    </message>
    <message>
        <source>Suggestions in this language rest on numbers, dates, quotations and reporting verbs.</source>
        <translation>تستند الاقتراحات في هذه اللغة إلى الأرقام والتواريخ والاقتباسات وأفعال القول.</translation>
    </message>
    <message>
        <source>Basic suggestions: fcdesk has no word lists for this language; numbers, dates and quotations are found.</source>
        <translation>اقتراحات أساسية: ليس في fcdesk قوائم كلمات لهذه اللغة؛ ما يُعثر عليه هو الأرقام والتواريخ والاقتباسات.</translation>
    </message>
    <message>
        <source>Looking for suggestions failed. Claims can still be marked by hand: select words, press C.</source>
        <translation>تعذر البحث عن اقتراحات. ويمكن إدراج الادعاءات يدويًا: تُحدَّد كلمات ثم يُضغط C.</translation>
    </message>
    <message>
        <source>The article is being read…</source>
        <translation>جارية قراءة المقال…</translation>
    </message>
    <message>
        <source>No suggestion is open. Sentences that nobody has read yet: {count}. Shift+N goes to the next.</source>
        <translation>لا اقتراح مفتوح. الجمل التي لم يقرأها أحد بعد: {count}. للانتقال إلى التالية Shift+N.</translation>
    </message>
    <message>
        <source>No suggestion is open, and every sentence has been read.</source>
        <translation>لا اقتراح مفتوح، وقُرئت كل الجمل.</translation>
    </message>
    <message>
        <source>probably {name}</source>
        <translation>على الأرجح {name}</translation>
    </message>
    <message>
        <source>No source found in this sentence</source>
        <translation>لم يُعثر على مصدر في هذه الجملة</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>أي الاقتراحات</translation>
    </message>
    <message>
        <source>In the order of the article</source>
        <translation>بترتيب المقال</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>حسب القوة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Open suggestions</source>
        <translation>الاقتراحات المفتوحة</translation>
    </message>
    <message>
        <source>Enter marks a claim, X dismisses, M merges with the next, F2 edits</source>
        <translation>مفتاح Enter يدرج ادعاءً، وX يستبعد، وM يدمج مع التالي، وF2 للتحرير</translation>
    </message>
    <message>
        <source>Claim in one plain sentence</source>
        <translation>الادعاء في جملة واحدة بسيطة</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>دمج مع التالي</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Mark it as a claim with what stands in the fields; Ctrl+Enter from within them</source>
        <translation>إدراجه ادعاءً بما في الخانات؛ ومن داخلها Ctrl+Enter</translation>
    </message>
    <message>
        <source>Say why it will not be checked</source>
        <translation>ذكر سبب عدم التحقق منه</translation>
    </message>
    <message>
        <source>Mark it and the next suggestion of the paragraph as one claim</source>
        <translation>إدراجه مع الاقتراح التالي في الفقرة ادعاءً واحدًا</translation>
    </message>
    <message>
        <source>Change its edges, or split it in two</source>
        <translation>تغيير حدوده أو تقسيمه إلى اثنين</translation>
    </message>
    <message>
        <source>{meaning} ({key})</source>
        <translation>{meaning} ({key})</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>{heading}, sorted upwards</source>
        <translation>{heading}، ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>{heading}, sorted downwards</source>
        <translation>{heading}، ترتيب تنازلي</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>الانتقال إلى المقال</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>اختيار الأعمدة المعروضة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet; rows chosen together alone</source>
        <translation>نسخ الجدول لبرنامج جداول؛ وإذا حُددت عدة صفوف فهي وحدها</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>نسخ ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>نسخ ال&amp;جدول</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>عنوان الملف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Bears on claims</source>
        <translation>الصلة بالادعاءات</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>لا تقييم بعد</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Can be named</source>
        <translation>يمكن تسميته</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Claims along the article</source>
        <translation>مواضع الادعاءات في المقال</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Ar&amp;ticle</source>
        <translation>الم&amp;قال</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>الاد&amp;عاءات</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>الأد&amp;لة</translation>
    </message>
    <message>
        <source>&amp;Write-up</source>
        <translation>ال&amp;تقرير</translation>
    </message>
    <message>
        <source>Claims &amp;of all cases</source>
        <translation>ادعاءات &amp;كل الملفات</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>الأع&amp;مدة…</translation>
    </message>
    <message>
        <source>Copy the ta&amp;ble</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>VerdictHistory</name>
    <message>
        <source>Earlier verdicts</source>
        <translation>تقييمات سابقة</translation>
    </message>
    <message>
        <source>Earlier verdicts · {count}</source>
        <translation>تقييمات سابقة · {count}</translation>
    </message>
    <message>
        <source>{rating}: {reason}</source>
        <translation>{rating}: {reason}</translation>
    </message>
    <message>
        <source>of the words {quote}</source>
        <translation>للصياغة {quote}</translation>
    </message>
</context>
<context>
    <name>VerdictPicker</name>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>Stored files of evidence {number}</source>
        <translation>الملفات المحفوظة للدليل {number}</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>ملف محفوظ</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>جزء النص</translation>
    </message>
    <message>
        <source>&amp;Grey, for what is hard to look at</source>
        <translation>بال&amp;رمادي، لما تصعب مشاهدته</translation>
    </message>
    <message>
        <source>&amp;Use as excerpt</source>
        <translation>استخدامه &amp;مقتطفًا</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>جارٍ فحص الملف…</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>الجزء {number} من {count}</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Page, paragraph, minute</source>
        <translation>صفحة، فقرة، دقيقة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>ملاءمة مع النافذة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>بكسل ببكسل</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation>المو&amp;ضع</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>WaiverDialog</name>
    <message>
        <source>Let a finding pass</source>
        <translation>تجاوز ملاحظة فحص</translation>
    </message>
    <message>
        <source>&amp;Why may it stand? The dossier prints the reason with your name.</source>
        <translation>&amp;لماذا يجوز تجاوزها؟ يطبع ملف المدقق السبب مع اسمك.</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>لماذا يجوز تجاوزها؟</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>تجاوز</translation>
    </message>
</context>
<context>
    <name>Waiving</name>
    <message>
        <source>The finding stands again</source>
        <translation>الملاحظة قائمة من جديد</translation>
    </message>
    <message>
        <source>The finding is let pass</source>
        <translation>جرى تجاوز الملاحظة</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>These pages could not be made</source>
        <translation>تعذر إعداد هذه الصفحات</translation>
    </message>
</context>
<context>
    <name>WriteUpView</name>
    <message>
        <source>The pages are being made …</source>
        <translation>جارٍ إعداد الصفحات …</translation>
    </message>
    <message>
        <source>A link out of the document</source>
        <translation>رابط إلى خارج الوثيقة</translation>
    </message>
    <message>
        <source>Open this address in your browser? Whoever runs it will see that somebody came.</source>
        <translation>أيُفتح هذا الرابط في المتصفح؟ سيرى من يدير الموقع أن أحدًا زاره.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>معاينة النص</translation>
    </message>
    <message>
        <source>Left and Right walk along the links, Enter follows one, Backspace goes back, Ctrl+C copies the page</source>
        <translation>السهمان الأيسر والأيمن للتنقل بين الروابط، وEnter لفتح الرابط، وBackspace للعودة، وCtrl+C لنسخ الصفحة</translation>
    </message>
    <message>
        <source>{what} · not on this computer, shown in a like face: {faces}</source>
        <translation>{what} · خطوط غير موجودة على هذا الحاسوب، عُرضت بخط مشابه: {faces}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
</context>
</TS>
