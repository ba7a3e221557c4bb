<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About fcdesk</source>
        <translation>Про fcdesk</translation>
    </message>
    <message>
        <source>fcdesk {version}</source>
        <translation>fcdesk {version}</translation>
    </message>
    <message>
        <source>A desk for fact-checkers. Licensed under the Apache License, Version 2.0.</source>
        <translation>Робоче місце для фактчекерів. Ліцензія: Apache License, версія 2.0.</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Typefaces: Inter and Source Serif 4 (SIL Open Font License).</source>
        <translation>Піктограми: Lucide (ISC). Шрифти: Inter і Source Serif 4 (SIL Open Font License).</translation>
    </message>
</context>
<context>
    <name>AllClaims</name>
    <message>
        <source>Claims of all cases</source>
        <translation>Твердження всіх справ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Find in the claims of all cases</source>
        <translation>Знайти у твердженнях усіх справ</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Будь-яка оцінка</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Ще без оцінки</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Хто стверджує</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n твердження</numerusform>
            <numerusform>%n твердження</numerusform>
            <numerusform>%n тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} claims from {read} of {total}</source>
        <translation>Показано тверджень: {shown}; переглянуто {read} з {total}</translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>Немає відповідних тверджень.</translation>
    </message>
    <message>
        <source>There are no claims yet.</source>
        <translation>Тверджень ще немає.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Пошук…</translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>%n твердження скопійовано як таблицю</numerusform>
            <numerusform>%n твердження скопійовано як таблицю</numerusform>
            <numerusform>%n тверджень скопійовано як таблицю</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied}; further ones have not been read yet</source>
        <translation>{copied}; решту ще не завантажено</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Colours by {what}</source>
        <translation>Кольори: {what}</translation>
    </message>
    <message>
        <source>{words} {claims}</source>
        <translation>{words} {claims}</translation>
    </message>
    <message>
        <source>dashed: no verdict yet</source>
        <translation>пунктир: ще без оцінки</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Status of the case</source>
        <translation>Стан справи</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>Відповідальна особа: {name}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Стан: {status}</translation>
    </message>
</context>
<context>
    <name>CaseDetailsDialog</name>
    <message>
        <source>Case details</source>
        <translation>Відомості про справу</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Мова статті</translation>
    </message>
    <message>
        <source>Verdict scale</source>
        <translation>Шкала оцінок</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Взяти со&amp;бі</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Через кому</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ще нікого</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Стан</translation>
    </message>
    <message>
        <source>&amp;Works on it</source>
        <translation>&amp;Відповідальна особа</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Термін</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>М&amp;ова</translation>
    </message>
    <message>
        <source>&amp;Verdict scale</source>
        <translation>&amp;Шкала оцінок</translation>
    </message>
    <message>
        <source>Verdicts that were given keep the scale they were given on.</source>
        <translation>Надані оцінки лишаються за тією шкалою, за якою їх надано.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>CaseFilterDialog</name>
    <message>
        <source>Filter cases</source>
        <translation>Фільтр справ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>Відповідальна особа</translation>
    </message>
    <message>
        <source>Made on or after</source>
        <translation>Створено цього дня або пізніше</translation>
    </message>
    <message>
        <source>Made on or before</source>
        <translation>Створено цього дня або раніше</translation>
    </message>
    <message>
        <source>Due on or before</source>
        <translation>Термін цього дня або раніше</translation>
    </message>
    <message>
        <source>Leave out arc&amp;hived cases</source>
        <translation>Без &amp;архівних справ</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n справа</numerusform>
            <numerusform>%n справи</numerusform>
            <numerusform>%n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Немає відповідних справ</translation>
    </message>
    <message>
        <source>any</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>будь-хто</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>Exactly as the case has it</source>
        <translation>Точно так, як у справі</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Стан</translation>
    </message>
    <message>
        <source>&amp;Works on it</source>
        <translation>&amp;Відповідальна особа</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Мітка</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Оцінка</translation>
    </message>
    <message>
        <source>C&amp;laimant</source>
        <translation>&amp;Хто стверджує</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>В&amp;идання</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>Створено &amp;з</translation>
    </message>
    <message>
        <source>Made &amp;until</source>
        <translation>Створено &amp;до</translation>
    </message>
    <message>
        <source>&amp;Due until</source>
        <translation>&amp;Термін до</translation>
    </message>
    <message>
        <source>Keep &amp;as</source>
        <translation>З&amp;берегти як</translation>
    </message>
    <message>
        <source>A name, to keep this filter</source>
        <translation>Назва, щоб зберегти цей фільтр</translation>
    </message>
    <message>
        <source>Name under which this filter is kept</source>
        <translation>Назва, під якою зберігається цей фільтр</translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation>Показати справи</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Export to Word</source>
        <translation>Експорт у Word</translation>
    </message>
    <message>
        <source>{judged} of {claims} claims judged</source>
        <translation>Оцінено тверджень: {judged} з {claims}</translation>
    </message>
    <message>
        <source>No claims yet: select a passage and press C, or press S for suggestions</source>
        <translation>Тверджень ще немає: виділіть уривок і натисніть C або натисніть S, щоб побачити пропозиції</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n sentences read</source>
        <translation>
            <numerusform>Прочитано {read} з %n речення</numerusform>
            <numerusform>Прочитано {read} з %n речень</numerusform>
            <numerusform>Прочитано {read} з %n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>{counted}: show what has not been read</source>
        <translation>{counted}: показати непрочитане</translation>
    </message>
    <message>
        <source>Sentences marked as claims or dismissed. Shows in the margin what is left</source>
        <translation>Речення, що позначені як твердження або відхилені. Показує на полях, що лишилося</translation>
    </message>
    <message>
        <source>Claims in the order of the article</source>
        <translation>Твердження в порядку статті</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>ще без оцінки</translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {words}</source>
        <translation>Твердження {number}, {verdict}: {words}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Article, claims, evidence or write-up</source>
        <translation>Стаття, твердження, докази або публікація</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Публікація</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words that make the claim</source>
        <translation>Нічого не виділено: виділіть слова, що становлять твердження</translation>
    </message>
    <message>
        <source>Claims {count}</source>
        <translation>Твердження {count}</translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation>Докази {count}</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фільтр…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Words of a title, or a reference</source>
        <translation>Слова заголовка або номер справи</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Знайти справу</translation>
    </message>
    <message>
        <source>By status, tag, rating, person or date; filters can be kept</source>
        <translation>За станом, міткою, оцінкою, особою чи датою; фільтри можна зберігати</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Немає відповідних справ.</translation>
    </message>
    <message>
        <source>The filter “{name}” is no longer kept. Filter… keeps it again</source>
        <translation>Фільтр «{name}» більше не збережено. Зберегти його знову можна кнопкою «Фільтр…»</translation>
    </message>
    <message>
        <source>{reference} · {judged} of {claims} judged</source>
        <translation>{reference} · оцінено {judged} з {claims}</translation>
    </message>
</context>
<context>
    <name>Checkable</name>
    <message>
        <source>not yet checkable</source>
        <translation>ще не можна перевірити</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>не можна перевірити</translation>
    </message>
</context>
<context>
    <name>ClaimChoices</name>
    <message>
        <source>Kind of claim</source>
        <translation>Вид твердження</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Status of the check</source>
        <translation>Стан перевірки</translation>
    </message>
</context>
<context>
    <name>ClaimEdges</name>
    <message>
        <source>&amp;Start a word to the left</source>
        <translation>&amp;Початок на слово ліворуч</translation>
    </message>
    <message>
        <source>S&amp;tart a word to the right</source>
        <translation>Початок на слово п&amp;раворуч</translation>
    </message>
    <message>
        <source>&amp;End a word to the left</source>
        <translation>&amp;Кінець на слово ліворуч</translation>
    </message>
    <message>
        <source>E&amp;nd a word to the right</source>
        <translation>Кінець на слово пр&amp;аворуч</translation>
    </message>
    <message>
        <source>Ad&amp;just the passage</source>
        <translation>Змінити &amp;межі уривка</translation>
    </message>
    <message>
        <source>Start a &amp;character to the left</source>
        <translation>Початок на &amp;знак ліворуч</translation>
    </message>
    <message>
        <source>Start a c&amp;haracter to the right</source>
        <translation>Початок на знак пра&amp;воруч</translation>
    </message>
    <message>
        <source>End a character to the &amp;left</source>
        <translation>Кінець на знак &amp;ліворуч</translation>
    </message>
    <message>
        <source>End a character to the &amp;right</source>
        <translation>К&amp;інець на знак праворуч</translation>
    </message>
    <message>
        <source>No claim with a place in the article is selected: choose one with J and K</source>
        <translation>Не вибрано твердження, що має місце у статті: виберіть його клавішами J та K</translation>
    </message>
    <message>
        <source>Claim {number} is now: {quote}</source>
        <translation>Твердження {number} тепер таке: {quote}</translation>
    </message>
    <message>
        <source>The verdict on claim {number} was given for other words: confirm or change it.</source>
        <translation>Оцінку твердження {number} надано іншому формулюванню: підтвердьте або змініть її.</translation>
    </message>
    <message>
        <source>Claim {number} begins where the article begins</source>
        <translation>Твердження {number} починається там, де починається стаття</translation>
    </message>
    <message>
        <source>Claim {number} ends where the article ends</source>
        <translation>Твердження {number} закінчується там, де закінчується стаття</translation>
    </message>
    <message>
        <source>Nothing would be left of claim {number}: delete it with Ctrl+Backspace</source>
        <translation>Від твердження {number} нічого не лишилося б: видаліть його клавішами Ctrl+Backspace</translation>
    </message>
</context>
<context>
    <name>ClaimKeys</name>
    <message>
        <source>Rating {number}</source>
        <translation>Оцінка {number}</translation>
    </message>
    <message>
        <source>Claim {number} came into view; press the number again to rate it</source>
        <translation>Показано твердження {number}; натисніть цифру ще раз, щоб оцінити його</translation>
    </message>
    <message>
        <source>No claim is selected: mark one with C, or choose one with J and K</source>
        <translation>Жодного твердження не вибрано: позначте його клавішею C або виберіть за допомогою J і K</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message>
        <source>Notes on the claim</source>
        <translation>Нотатки до твердження</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова нотатка</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Видалити нотатку</translation>
    </message>
    <message>
        <source>Notes · {count}</source>
        <translation>Нотатки · {count}</translation>
    </message>
    <message>
        <source>Delete deletes a note</source>
        <translation>Delete видаляє нотатку</translation>
    </message>
    <message>
        <source>For the desk alone; never printed for readers</source>
        <translation>Лише для редакції; у документах для читачів не друкується</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Нотатку видалено.</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claim in one plain sentence</source>
        <translation>Твердження одним простим реченням</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Хто стверджує</translation>
    </message>
    <message>
        <source>How the article names the claimant</source>
        <translation>Як названо у статті того, хто стверджує</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Чому така оцінка</translation>
    </message>
    <message>
        <source>What could not be established</source>
        <translation>Чого ми не змогли встановити</translation>
    </message>
    <message>
        <source>Claim {number} · {place} of {claims}</source>
        <translation>Твердження {number} · {place} з {claims}</translation>
    </message>
    <message>
        <source>Claim {number} · its passage is no longer in the article</source>
        <translation>Твердження {number} · його уривка вже немає в статті</translation>
    </message>
    <message>
        <source>Quote: {words}</source>
        <translation>Цитата: {words}</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>Пропонується: {words}</translation>
    </message>
    <message>
        <source>The reason, in a sentence or two for the reader</source>
        <translation>Підстава: одне-два речення для читача</translation>
    </message>
    <message>
        <source>Choose a rating first, then say why</source>
        <translation>Спершу виберіть оцінку, потім поясніть її</translation>
    </message>
    <message>
        <source>Verdict · none yet</source>
        <translation>Оцінка · ще немає</translation>
    </message>
    <message>
        <source>Verdict · {label}</source>
        <translation>Оцінка · {label}</translation>
    </message>
    <message>
        <source>Passed on by {names}</source>
        <translation>Передано через: {names}</translation>
    </message>
    <message>
        <source>Why chosen: {reasons}</source>
        <translation>Чому обрано: {reasons}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ще не розглянуто</translation>
    </message>
    <message>
        <source>Named in the article as</source>
        <translation>Як названо у статті</translation>
    </message>
    <message>
        <source>No claim is selected. Select a passage of the article and press C to mark one.</source>
        <translation>Твердження не вибрано. Щоб позначити його, виділіть уривок статті й натисніть C.</translation>
    </message>
</context>
<context>
    <name>ClaimStatuses</name>
    <message>
        <source>to do</source>
        <translation>не розпочато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершено</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Find in the claims</source>
        <translation>Знайти у твердженнях</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n твердження</numerusform>
            <numerusform>%n твердження</numerusform>
            <numerusform>%n тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <translation>
            <numerusform>{shown} з %n твердження</numerusform>
            <numerusform>{shown} з %n тверджень</numerusform>
            <numerusform>{shown} з %n тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>Немає відповідних тверджень.</translation>
    </message>
    <message>
        <source>Select a sentence and press C.</source>
        <translation>Виділіть речення й натисніть C.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>%n твердження скопійовано як таблицю</numerusform>
            <numerusform>%n твердження скопійовано як таблицю</numerusform>
            <numerusform>%n тверджень скопійовано як таблицю</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>Colour by</source>
        <translation>Кольори</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Verdict</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Хто стверджує</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>ще без оцінки</translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {words}</source>
        <translation>Твердження {number}, {verdict}: {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Справа</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>&amp;Твердження</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>&amp;Copy with reference</source>
        <translation>&amp;Копіювати з посиланням</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words that are to be copied</source>
        <translation>Нічого не виділено: виділіть слова, які треба скопіювати</translation>
    </message>
    <message>
        <source>Copied the selected words with their reference</source>
        <translation>Виділені слова скопійовано з посиланням</translation>
    </message>
    <message>
        <source>Copied the quote of claim {number} with its reference</source>
        <translation>Цитату твердження {number} скопійовано з посиланням</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>the archive needs a folder of its own; name one</source>
        <translation>архіву потрібна власна тека; назвіть її</translation>
    </message>
    <message>
        <source>there is no display to show a window on; fcdesk --help lists what works without one</source>
        <translation>немає екрана, на якому можна показати вікно; fcdesk --help перелічує, що працює без нього</translation>
    </message>
    <message>
        <source>a house style needs a name; give one</source>
        <translation>стилю редакції потрібна назва; дайте її</translation>
    </message>
    <message>
        <source>that case is no longer in the archive; look at the list again</source>
        <translation>цієї справи вже немає в архіві; перегляньте перелік ще раз</translation>
    </message>
    <message>
        <source>that passage lies outside the article; select it again</source>
        <translation>цей уривок лежить за межами статті; виділіть його знову</translation>
    </message>
    <message>
        <source>nothing is selected; select the words that make the claim</source>
        <translation>нічого не виділено; виділіть слова, що становлять твердження</translation>
    </message>
    <message>
        <source>these changes hold no case; the file they come from is incomplete</source>
        <translation>ці зміни не містять справи; файл, з якого їх узято, неповний</translation>
    </message>
    <message>
        <source>a case cannot be taken out of itself; archive it instead</source>
        <translation>справу не можна вилучити з неї самої; натомість перенесіть її в архів</translation>
    </message>
    <message>
        <source>an article needs a title; the old one was kept</source>
        <translation>статті потрібен заголовок; залишено попередній</translation>
    </message>
    <message>
        <source>the new version is empty; the old one was kept</source>
        <translation>нова версія порожня; залишено попередню</translation>
    </message>
    <message>
        <source>one of the two passages is no longer in the article; give it a new place first</source>
        <translation>одного з двох уривків уже немає в статті; спершу вкажіть для нього нове місце</translation>
    </message>
    <message>
        <source>exactly that passage is another claim already; choose other edges</source>
        <translation>точно такий уривок уже є іншим твердженням; виберіть інші межі</translation>
    </message>
    <message>
        <source>a case needs a title; give one</source>
        <translation>справі потрібен заголовок; дайте його</translation>
    </message>
    <message>
        <source>the article is empty; give a text to check</source>
        <translation>стаття порожня; додайте текст для перевірки</translation>
    </message>
    <message>
        <source>a case needs a title; the old one was kept</source>
        <translation>справі потрібен заголовок; залишено попередній</translation>
    </message>
    <message>
        <source>exactly that passage is dismissed already; change the reason instead</source>
        <translation>точно такий уривок уже відхилено; змініть натомість причину</translation>
    </message>
    <message>
        <source>another reason needs words; say why the passage will not be checked</source>
        <translation>іншу причину треба пояснити; напишіть, чому уривок не перевірятимуть</translation>
    </message>
    <message>
        <source>a source cannot be derived from itself; choose another origin</source>
        <translation>джерело не може походити від самого себе; виберіть інше</translation>
    </message>
    <message>
        <source>the claim&apos;s evidence has changed meanwhile; look at the list again</source>
        <translation>докази твердження тим часом змінилися; перегляньте перелік ще раз</translation>
    </message>
    <message>
        <source>evidence needs a title, an address, a file or a note; give one of them</source>
        <translation>доказ повинен мати назву, адресу, файл або нотатку; додайте щось із цього</translation>
    </message>
    <message>
        <source>say what became of the picture or video; choose one category at least</source>
        <translation>вкажіть, що сталося із зображенням чи відео; виберіть принаймні одну категорію</translation>
    </message>
    <message>
        <source>nothing is said of this claim&apos;s picture or video, so nothing can be taken back</source>
        <translation>про зображення чи відео цього твердження нічого не вказано, тож відкликати нічого</translation>
    </message>
    <message>
        <source>a review that does not approve needs a remark; say what is missing</source>
        <translation>рецензія без схвалення потребує зауваження; напишіть, чого бракує</translation>
    </message>
    <message>
        <source>give the address of the published page without # and what follows; each claim adds its own</source>
        <translation>вкажіть адресу опублікованої сторінки без # і того, що після цього знака; кожне твердження додає своє закінчення</translation>
    </message>
    <message>
        <source>a claim of the review copy has been deleted since; leave its texts out</source>
        <translation>твердження з примірника для рецензування відтоді видалено; не переносьте його текстів</translation>
    </message>
    <message>
        <source>there is no verdict to explain yet; choose a rating first</source>
        <translation>оцінки, яку можна пояснити, ще немає; спершу виберіть її</translation>
    </message>
    <message>
        <source>this claim has no verdict to withdraw</source>
        <translation>це твердження не має оцінки, яку можна відкликати</translation>
    </message>
    <message>
        <source>a finding is let pass for a reason; write one</source>
        <translation>щоб не враховувати зауваження, потрібна підстава; напишіть її</translation>
    </message>
    <message>
        <source>that entry is no longer in the case; look at the case again</source>
        <translation>цього запису вже немає у справі; перегляньте справу ще раз</translation>
    </message>
    <message>
        <source>a free conclusion needs words; write what you concluded</source>
        <translation>вільний висновок потребує слів; напишіть, якого висновку ви дійшли</translation>
    </message>
    <message>
        <source>its file cannot be read here; open the archive that holds the case</source>
        <translation>його файл тут не можна прочитати; відкрийте архів, у якому є ця справа</translation>
    </message>
    <message>
        <source>there is nothing to merge; choose two or more suggestions</source>
        <translation>об’єднувати нічого; виберіть дві пропозиції або більше</translation>
    </message>
    <message>
        <source>that place does not lie within the suggestion; choose one between its words</source>
        <translation>це місце лежить поза пропозицією; виберіть місце між її словами</translation>
    </message>
    <message>
        <source>There is nothing in it that can be evidence; copy a link, words, a picture or a file</source>
        <translation>Тут немає нічого, що може бути доказом; скопіюйте посилання, слова, зображення або файл</translation>
    </message>
    <message>
        <source>The picture cannot be stored as PNG; save it as a file and add that</source>
        <translation>Зображення не вдається зберегти як PNG; збережіть його як файл і додайте</translation>
    </message>
    <message>
        <source>A web address cannot be read yet: open the page in your browser, save it as HTML and open that file, or copy the article&apos;s text and paste it.</source>
        <translation>Вебадреси поки що не можна прочитати: відкрийте сторінку в браузері, збережіть її як HTML і відкрийте цей файл або скопіюйте текст статті та вставте його.</translation>
    </message>
    <message>
        <source>the date of publication is no date; write it as 2026-11-22</source>
        <translation>вказана дата публікації – не дата; напишіть її так: 2026-11-22</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>there is no archive in {place}; check the folder&apos;s name</source>
        <translation>архіву в {place} немає; перевірте назву теки</translation>
    </message>
    <message>
        <source>Qt cannot start here ({error}); on Debian: apt-get install {packages}</source>
        <translation>Qt тут не запускається ({error}); у Debian: apt-get install {packages}</translation>
    </message>
    <message>
        <source>making the folder {folder}</source>
        <translation>створити теку {folder}</translation>
    </message>
    <message>
        <source>no case &quot;{reference}&quot; in the archive {archive}; fcdesk cases lists them</source>
        <translation>справи «{reference}» немає в архіві {archive}; перелік справ показує fcdesk cases</translation>
    </message>
    <message>
        <source>&quot;{reference}&quot; fits {references}; write the whole reference</source>
        <translation>«{reference}» відповідає кільком справам: {references}; напишіть номер повністю</translation>
    </message>
    <message>
        <source>opening the archive {archive}</source>
        <translation>відкрити архів {archive}</translation>
    </message>
    <message>
        <source>the archive {archive} has its files but no archive.db; nothing was made in its place: put archive.db back, or put a good copy in its place</source>
        <translation>архів {archive} має свої файли, але не має archive.db; на його місці нічого не створено: поверніть archive.db або покладіть туди справну копію</translation>
    </message>
    <message>
        <source>the backup {target} could not be written ({error}); make room and try again</source>
        <translation>резервну копію {target} не вдалося записати ({error}); звільніть місце і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the backup {target} is not sound ({state}); check the disk and try again</source>
        <translation>резервна копія {target} пошкоджена ({state}); перевірте диск і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the archive {archive} was replaced by another program while it was open; copy your last words, close fcdesk and look into that folder before you go on</source>
        <translation>архів {archive} замінила інша програма, поки його було відкрито; скопіюйте щойно набраний текст, закрийте fcdesk і перевірте цю теку, перш ніж продовжити</translation>
    </message>
    <message>
        <source>SQLite {version} can damage an archive; install pysqlite3 with SQLite {wanted} or newer</source>
        <translation>SQLite {version} може пошкодити архів; установіть pysqlite3 із SQLite {wanted} або новішою</translation>
    </message>
    <message>
        <source>{archive} is not an fcdesk archive or is damaged; it was left as it is: choose another folder, or put a good copy in its place</source>
        <translation>{archive} – не архів fcdesk, або його пошкоджено; усе лишено як є: виберіть іншу теку або покладіть на це місце справну копію</translation>
    </message>
    <message>
        <source>the archive {archive} is cut off: its end is missing; it was left as it is: put a good copy in its place</source>
        <translation>архів {archive} обірваний: бракує його кінця; його лишено як є: покладіть на його місце справну копію</translation>
    </message>
    <message>
        <source>{archive} is the database of another program; it was left as it is: choose another folder for the archive</source>
        <translation>{archive} – база даних іншої програми; її лишено як є: виберіть для архіву іншу теку</translation>
    </message>
    <message>
        <source>the archive {archive} has format {format}, and this fcdesk knows formats up to {newest}; install a newer fcdesk to open it</source>
        <translation>архів {archive} має формат {format}, а цей fcdesk знає формати до {newest}; щоб відкрити його, установіть новіший fcdesk</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>поки жодного</translation>
    </message>
    <message>
        <source>the archive has no house style &quot;{name}&quot;; it has: {names}</source>
        <translation>в архіві немає стилю редакції «{name}»; наявні: {names}</translation>
    </message>
    <message>
        <source>the house style {name}</source>
        <translation>стиль редакції {name}</translation>
    </message>
    <message>
        <source>that was changed in another window; look at the case again, then repeat this</source>
        <translation>це змінено в іншому вікні; перегляньте справу, потім повторіть дію</translation>
    </message>
    <message>
        <source>a case in the archive {archive} cannot be read, its records are damaged; run fcdesk verify, then put a good copy in its place</source>
        <translation>справу в архіві {archive} не вдається прочитати, її записи пошкоджено; виконайте fcdesk verify, а тоді покладіть на місце архіву справну копію</translation>
    </message>
    <message>
        <source>the archive {archive} is open in another program; close that one and try again</source>
        <translation>архів {archive} відкрито в іншій програмі; закрийте її та спробуйте ще раз</translation>
    </message>
    <message>
        <source>{user} on {machine} (process {process}) since {moment}</source>
        <translation>{user}, комп’ютер {machine} (процес {process}), з {moment}</translation>
    </message>
    <message>
        <source>the archive {archive} is in use by {who}; close it there and try again</source>
        <translation>архів {archive} використовує {who}; закрийте його там і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the archive {archive} is in use by {who}; close it there, or if that machine no longer runs it, take the archive over with --take-over</source>
        <translation>архів {archive} використовує {who}; закрийте його там, а якщо той комп’ютер уже не працює з архівом, перейміть його за допомогою --take-over</translation>
    </message>
    <message>
        <source>the archive {archive} could not be brought to the new format: {count} rows would lose what they refer to, database check: {state}; nothing was changed, and a copy lies in the folder backups</source>
        <translation>архів {archive} не вдалося перевести в новий формат: рядків, які втратили б те, на що посилаються: {count}, перевірка бази даних: {state}; нічого не змінено, а копія лежить у теці backups</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again, nothing that was saved is lost</source>
        <translation>диск заповнено; звільніть місце і спробуйте ще раз, нічого зі збереженого не втрачено</translation>
    </message>
    <message>
        <source>the disk refused to write or read; make room or check the disk, then try again</source>
        <translation>диск відмовив у записі або читанні; звільніть місце чи перевірте диск, а тоді спробуйте ще раз</translation>
    </message>
    <message>
        <source>it cannot be written to; check the rights on the folder and its disk</source>
        <translation>у нього не вдається записати; перевірте права на теку та її диск</translation>
    </message>
    <message>
        <source>it cannot be opened; check the rights on the folder and its disk</source>
        <translation>його не вдається відкрити; перевірте права на теку та її диск</translation>
    </message>
    <message>
        <source>another program is using it; close that one and try again</source>
        <translation>його використовує інша програма; закрийте її та спробуйте ще раз</translation>
    </message>
    <message>
        <source>it is damaged; leave it as it is, and put a good copy in its place</source>
        <translation>його пошкоджено; лишіть його як є і покладіть на його місце справну копію</translation>
    </message>
    <message>
        <source>its tables are not as they should be; leave it as it is, and restore a copy from backups</source>
        <translation>його таблиці не такі, якими мають бути; лишіть його як є і відновіть копію з backups</translation>
    </message>
    <message>
        <source>it is not a database; put back the right file, or put a good copy in its place</source>
        <translation>це не база даних; поверніть правильний файл або покладіть на його місце справну копію</translation>
    </message>
    <message>
        <source>using the archive {archive}</source>
        <translation>скористатися архівом {archive}</translation>
    </message>
    <message>
        <source>the archive {archive} could not be used: {reason}</source>
        <translation>не вдалося скористатися архівом {archive}: {reason}</translation>
    </message>
    <message>
        <source>that {kind} was changed in another window; look at it again, then repeat this</source>
        <translation>запис ({kind}) змінено в іншому вікні; перегляньте його, потім повторіть дію</translation>
    </message>
    <message>
        <source>the article&apos;s original</source>
        <translation>оригінал статті</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>відсутній</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>не читається ({reason})</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>{name} is missing from the archive&apos;s files; run fcdesk verify</source>
        <translation>серед файлів архіву немає потрібного ({name}); виконайте fcdesk verify</translation>
    </message>
    <message>
        <source>reading {name} from the archive</source>
        <translation>прочитати з архіву {name}</translation>
    </message>
    <message>
        <source>{name} was altered outside the program and is not used; run fcdesk verify</source>
        <translation>вміст змінено поза програмою, тому його не використано ({name}); виконайте fcdesk verify</translation>
    </message>
    <message>
        <source>storing {name} in the archive</source>
        <translation>зберегти в архіві {name}</translation>
    </message>
    <message>
        <source>the stored file {file} {damage}; run fcdesk verify before going on</source>
        <translation>збережений файл {file} {damage}; перш ніж продовжити, виконайте fcdesk verify</translation>
    </message>
    <message>
        <source>reading {file}</source>
        <translation>прочитати {file}</translation>
    </message>
    <message>
        <source>{file} is not a file that can be kept as evidence; choose a regular file</source>
        <translation>{file} не можна зберегти як доказ; виберіть звичайний файл</translation>
    </message>
    <message>
        <source>{file} changed while it was copied; wait until it is finished, then add it</source>
        <translation>вміст {file} змінився під час копіювання; зачекайте, доки файл буде готовий, і додайте його</translation>
    </message>
    <message>
        <source>case</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>відхилення</translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>link</source>
        <translation>зв’язок доказу</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>review</source>
        <translation>рецензія</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>виправлення</translation>
    </message>
    <message>
        <source>media-finding</source>
        <translation>висновок про зображення або запис</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>невраховане зауваження</translation>
    </message>
    <message>
        <source>review-copy</source>
        <translation>примірник для рецензування</translation>
    </message>
    <message>
        <source>that {kind} has been changed meanwhile; look at it again before you go on</source>
        <translation>запис ({kind}) тим часом змінено; перегляньте його, перш ніж продовжити</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no address of a web page; write one that begins with https://</source>
        <translation>«{where}» – не адреса вебсторінки; напишіть адресу, що починається з https://</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is in a network of your own; write one that readers can reach</source>
        <translation>«{address}» – адреса у вашій власній мережі; напишіть таку, яка доступна читачам</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no place where a source can be looked up; write where it is found</source>
        <translation>«{where}» – не місце, де можна знайти джерело; напишіть, де його шукати</translation>
    </message>
    <message>
        <source>exactly that passage is claim {number} already; change that claim instead</source>
        <translation>точно такий уривок уже є твердженням {number}; змініть натомість його</translation>
    </message>
    <message>
        <source>that place does not lie within claim {number}; choose one between its words</source>
        <translation>це місце лежить поза твердженням {number}; виберіть місце між його словами</translation>
    </message>
    <message>
        <source>claim {number} cannot be merged with itself; choose another claim</source>
        <translation>твердження {number} не можна об’єднати з ним самим; виберіть інше твердження</translation>
    </message>
    <message>
        <source>claim {other} has been judged, and a verdict holds for its own wording alone; merge claim {number} into it, or delete it</source>
        <translation>твердження {other} вже оцінено, а оцінка стосується лише його власного формулювання; додайте до нього твердження {number} або видаліть його</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is no day; write it as 2026-11-30</source>
        <translation>«{words}» – не дата; напишіть її так: 2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is not in the calendar; write a date as 2026-11-30, or in words</source>
        <translation>дати «{line}» немає в календарі; напишіть дату так: 2026-11-30 або словами</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is no date; write it as 2026-11-30</source>
        <translation>«{line}» – не дата; напишіть її так: 2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is not in the calendar; write a date as 2026-11-30</source>
        <translation>дати «{line}» немає в календарі; напишіть дату так: 2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{grade}&quot; is no grade; write a letter A-F for the source and a digit 1-6 for what it says</source>
        <translation>«{grade}» – не оцінка надійності; напишіть літеру A–F для джерела та цифру 1–6 для його слів</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>змонтовано або обрізано</translation>
    </message>
    <message>
        <source>transformed</source>
        <translation>змінено так, що показує інше</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>інсценовано</translation>
    </message>
    <message>
        <source>a picture or video cannot be both original and {category}; choose one of them</source>
        <translation>зображення чи відео не може бути водночас незміненим оригіналом і таким, яке {category}; виберіть щось одне</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>the person or body asked</source>
        <translation>кого запитали</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>запитання</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>виправлення</translation>
    </message>
    <message>
        <source>{what} needs words; write some</source>
        <translation>це поле не може бути порожнім ({what}); заповніть його</translation>
    </message>
    <message>
        <source>{file} is no picture, so a write-up cannot show it; name it in the reasons instead</source>
        <translation>{file} – не зображення, тож показати його в публікації не можна; назвіть його в поясненні</translation>
    </message>
    <message>
        <source>the verdict on claim {number} has been withdrawn, so there is nothing left to explain; judge the claim again or leave its texts out</source>
        <translation>оцінку твердження {number} відкликано, тож пояснювати нічого; оцініть твердження знову або не переносьте його текстів</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>такого файлу немає; перевірте назву</translation>
    </message>
    <message>
        <source>a part of that path is not a folder; check the name</source>
        <translation>частина цього шляху – не тека; перевірте назву</translation>
    </message>
    <message>
        <source>there is a file of that name, where a folder is needed; choose another name</source>
        <translation>там, де потрібна тека, є файл із такою назвою; виберіть іншу назву</translation>
    </message>
    <message>
        <source>that is a folder; name a file in it</source>
        <translation>це тека; назвіть файл у ній</translation>
    </message>
    <message>
        <source>permission was denied; choose another place or ask for the right to use this one</source>
        <translation>у доступі відмовлено; виберіть інше місце або попросіть право на доступ сюди</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <translation>диск доступний лише для читання; виберіть інше місце</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>диск заповнено; звільніть місце і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room and try again</source>
        <translation>дискову квоту вичерпано; звільніть місце і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the file may not grow that large here; make room or choose another disk</source>
        <translation>файл тут не може бути таким великим; звільніть місце або виберіть інший диск</translation>
    </message>
    <message>
        <source>the disk reported an error; choose another file or disk</source>
        <translation>диск повідомив про помилку; виберіть інший файл або диск</translation>
    </message>
    <message>
        <source>too many files are open; close other programs and try again</source>
        <translation>відкрито забагато файлів; закрийте інші програми і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>назва задовга; виберіть коротшу</translation>
    </message>
    <message>
        <source>that is a link; name the file itself</source>
        <translation>це посилання; назвіть сам файл</translation>
    </message>
    <message>
        <source>another program is using it; close it there and try again</source>
        <translation>його використовує інша програма; закрийте його там і спробуйте ще раз</translation>
    </message>
    <message>
        <source>{doing} failed: {reason}</source>
        <translation>не вдалося {doing}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {sentences} sentences are unread: neither taken up as a claim nor dismissed.</source>
        <translation>
            <numerusform>{n} речення з {sentences} не прочитано: його не внесено як твердження і не відхилено.</numerusform>
            <numerusform>{n} речення з {sentences} не прочитано: їх не внесено як твердження і не відхилено.</numerusform>
            <numerusform>{n} речень із {sentences} не прочитано: їх не внесено як твердження і не відхилено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no claims; mark what is to be checked.</source>
        <translation>У справі немає тверджень; позначте, що треба перевірити.</translation>
    </message>
    <message>
        <source>Evidence {evidence} has neither a title nor an address; a reader cannot tell what it is.</source>
        <translation>Доказ {evidence} не має ні назви, ні адреси; читач не зрозуміє, що це.</translation>
    </message>
    <message>
        <source>Evidence {evidence} bears on no claim; link it or delete it.</source>
        <translation>Доказ {evidence} не стосується жодного твердження; приєднайте його або видаліть.</translation>
    </message>
    <message>
        <source>{party} was asked and has not answered yet.</source>
        <translation>Запит надіслано, але відповіді ще немає: {party}.</translation>
    </message>
    <message>
        <source>{party} was to answer by {due} and has not; ask once more, or say that there was no answer.</source>
        <translation>Відповідь мала надійти до {due}, але її немає: {party}; запитайте ще раз або зазначте, що відповіді не було.</translation>
    </message>
    <message>
        <source>Claim {number}: its passage is no longer in the article.</source>
        <translation>Твердження {number}: його уривка вже немає в статті.</translation>
    </message>
    <message>
        <source>Claim {number}: its quote differs from the article&apos;s text.</source>
        <translation>Твердження {number}: його цитата відрізняється від тексту статті.</translation>
    </message>
    <message>
        <source>Claim {number} has no verdict yet.</source>
        <translation>Твердження {number} ще не має оцінки.</translation>
    </message>
    <message>
        <source>Claim {number}: the verdict gives no reason.</source>
        <translation>Твердження {number}: оцінку не обґрунтовано.</translation>
    </message>
    <message>
        <source>Claim {number} has a verdict but no evidence.</source>
        <translation>Твердження {number} має оцінку, але не має доказів.</translation>
    </message>
    <message>
        <source>Claim {number}: the wording has changed since the verdict; confirm or change it.</source>
        <translation>Твердження {number}: після оцінки формулювання змінилося; підтвердьте оцінку або змініть її.</translation>
    </message>
    <message>
        <source>Claim {number}: evidence {evidence} does not say where in its source (locator).</source>
        <translation>Твердження {number}: для доказу {evidence} не вказано місця в джерелі.</translation>
    </message>
    <message>
        <source>Claim {number}: evidence {evidence} has neither an excerpt nor a file.</source>
        <translation>Твердження {number}: доказ {evidence} не має ні уривка, ні файлу.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is no rating of the scale &quot;{scale}&quot;; choose one of {offered}</source>
        <translation>«{word}» – не оцінка зі шкали «{scale}»; виберіть одну з таких: {offered}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{sentences} {sentence}</source>
        <translation>{sentences} {sentence}</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>файл зображення</translation>
    </message>
    <message>
        <source>writing {target}</source>
        <translation>записати {target}</translation>
    </message>
    <message>
        <source>{file} is not a possible file name; check the name</source>
        <translation>{file} не може бути назвою файлу; перевірте її</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; choose a smaller document</source>
        <translation>{file} має понад {megabytes} МБ; виберіть менший документ</translation>
    </message>
    <message>
        <source>{file} is no ordinary file; choose a .docx or .dotx file</source>
        <translation>{file} – не звичайний файл; виберіть файл .docx або .dotx</translation>
    </message>
    <message>
        <source>there is no verdict scale &quot;{name}&quot;; choose one of {known}</source>
        <translation>шкали оцінок «{name}» немає; виберіть одну з таких: {known}</translation>
    </message>
    <message>
        <source>open the Word document in Word and save it as PDF there, or install LibreOffice</source>
        <translation>відкрийте документ у Word і збережіть його там як PDF або встановіть LibreOffice</translation>
    </message>
    <message>
        <source>preparing the PDF</source>
        <translation>підготувати PDF</translation>
    </message>
    <message>
        <source>a PDF needs LibreOffice, which was not found here; {instead}</source>
        <translation>для PDF потрібен LibreOffice, а його тут не знайдено; {instead}</translation>
    </message>
    <message>
        <source>starting {program}</source>
        <translation>запустити {program}</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF within {seconds} seconds and was stopped; {instead}</source>
        <translation>LibreOffice не створив PDF за відведений час (секунд: {seconds}), і його зупинено; {instead}</translation>
    </message>
    <message>
        <source>LibreOffice ended without a PDF (status {status}); {instead}</source>
        <translation>LibreOffice завершив роботу без PDF (код {status}); {instead}</translation>
    </message>
    <message>
        <source>reading the PDF</source>
        <translation>прочитати PDF</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF that can be read; {instead}</source>
        <translation>LibreOffice не створив PDF, який можна прочитати; {instead}</translation>
    </message>
    <message>
        <source>{picture} is from a confidential source; {advice}</source>
        <translation>{picture} походить із конфіденційного джерела; {advice}</translation>
    </message>
    <message>
        <source>{picture} cannot be shown: {problem}</source>
        <translation>{picture} не можна показати: {problem}</translation>
    </message>
    <message>
        <source>{picture} is marked for readers, but from a confidential source; {advice}</source>
        <translation>{picture} позначено для читачів, але воно походить із конфіденційного джерела; {advice}</translation>
    </message>
    <message>
        <source>readers never get it: hide it with fcdesk picture --hide, or untick it among the pictures of its evidence at the desk</source>
        <translation>читачі його не отримають: приховайте його командою fcdesk picture --hide або зніміть із нього позначку серед зображень його доказу у вікні fcdesk</translation>
    </message>
    <message>
        <source>the picture {file}</source>
        <translation>зображення {file}</translation>
    </message>
    <message>
        <source>the picture {file} of evidence {number}</source>
        <translation>зображення {file} доказу {number}</translation>
    </message>
    <message>
        <source>the {kind} document is written for Word alone; leave out the format {form}</source>
        <translation>документ «{kind}» створюють лише у форматі Word; не вказуйте формату {form}</translation>
    </message>
    <message>
        <source>a review copy is to be changed, so it is written for Word alone; leave out {form}</source>
        <translation>примірник для рецензування призначено для змін, тому його створюють лише у форматі Word; не вказуйте формату {form}</translation>
    </message>
    <message>
        <source>the house style</source>
        <translation>стиль редакції</translation>
    </message>
    <message>
        <source>moving {file}</source>
        <translation>перемістити {file}</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; choose the review copy itself</source>
        <translation>{file} має понад {megabytes} МБ; виберіть сам примірник для рецензування</translation>
    </message>
    <message>
        <source>{text} has been changed meanwhile; compare the review copy again</source>
        <translation>текст {text} тим часом змінено; порівняйте примірник для рецензування ще раз</translation>
    </message>
    <message>
        <source>{file} is a review copy of {reference} that this archive does not know; read it back where it was written</source>
        <translation>{file} – примірник для рецензування справи {reference}, якого цей архів не знає; зчитайте його там, де його створено</translation>
    </message>
    <message>
        <source>{file} is a review copy of another case, not of {reference}; name that one</source>
        <translation>{file} – примірник для рецензування іншої справи, а не {reference}; назвіть ту справу</translation>
    </message>
    <message>
        <source>{file} is a review copy of another case ({other}), not of {reference}; name that one</source>
        <translation>{file} – примірник для рецензування іншої справи ({other}), а не {reference}; назвіть ту справу</translation>
    </message>
    <message>
        <source>the review copy has no text {text}; its texts are named as they are listed</source>
        <translation>у примірнику для рецензування немає тексту {text}; його тексти називаються так, як у переліку</translation>
    </message>
    <message>
        <source>{text} is missing from the document and was left as it is; change it in the case by hand</source>
        <translation>у документі немає тексту {text}, тож його лишено як є; змініть його у справі самостійно</translation>
    </message>
    <message>
        <source>{text} is twice in the document and was left as it is; change it in the case by hand</source>
        <translation>текст {text} стоїть у документі двічі, тож його лишено як є; змініть його у справі самостійно</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>вебсторінка</translation>
    </message>
    <message>
        <source>a Markdown text</source>
        <translation>текст Markdown</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>файл JSON</translation>
    </message>
    <message>
        <source>a CSV file</source>
        <translation>файл CSV</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>книга Excel</translation>
    </message>
    <message>
        <source>this will be {document}; give it a name that ends in {suffix}, not &quot;{file}&quot;</source>
        <translation>це буде {document}; потрібна назва, що закінчується на {suffix}, а не «{file}»</translation>
    </message>
    <message>
        <source>{file} is no ordinary file and was left as it is; choose another name</source>
        <translation>{file} – не звичайний файл, його лишено як є; виберіть іншу назву</translation>
    </message>
    <message>
        <source>{file} is there already and is not as fcdesk wrote it for this case; choose another name</source>
        <translation>{file} уже є, і його вміст не такий, яким fcdesk записав його для цієї справи; виберіть іншу назву</translation>
    </message>
    <message>
        <source>there is no folder {folder} to write {file} into; make it or name another</source>
        <translation>немає теки {folder}, щоб записати в неї {file}; створіть її або назвіть іншу</translation>
    </message>
    <message>
        <source>{file} is there already and holds a document of another kind (&quot;{there}&quot;); delete it or choose another name</source>
        <translation>{file} уже є, і це документ іншого виду («{there}»); видаліть його або виберіть іншу назву</translation>
    </message>
    <message>
        <source>{file} is read-only and was left as it is; choose another name or unlock it</source>
        <translation>{file} доступний лише для читання, його лишено як є; виберіть іншу назву або зніміть захист</translation>
    </message>
    <message>
        <source>{file} is open in another program; close it there, or delete {lock} beside it if it is not</source>
        <translation>{file} відкрито в іншій програмі; закрийте його там, а якщо він не відкритий, видаліть поруч із ним {lock}</translation>
    </message>
    <message>
        <source>{file} is kept, but with {megabytes} MB too large to be shown.</source>
        <translation>{file} збережено, але не показано, бо {megabytes} МБ – це забагато.</translation>
    </message>
    <message>
        <source>{file} is kept, but not shown here: {problem}</source>
        <translation>{file} збережено, але тут не показано: {problem}</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} нічого не містить.</translation>
    </message>
    <message>
        <source>{file} is kept as it is; files of its kind are not shown here.</source>
        <translation>{file} збережено як є; файли цього виду тут не показуються.</translation>
    </message>
    <message>
        <source>{file} is a page without words.</source>
        <translation>{file} – сторінка без слів.</translation>
    </message>
    <message>
        <source>These are the words of the page, hidden ones too; its pictures and its layout are not shown.</source>
        <translation>Це слова сторінки, зокрема приховані; її зображень і оформлення не показано.</translation>
    </message>
    <message>
        <source>Only the first {most:,} of {all:,} characters are shown.</source>
        <translation>Показано лише початок: {most:,} з {all:,} знаків.</translation>
    </message>
    <message>
        <source>words in another field cannot be saved; settle that first, then do this again</source>
        <translation>текст в іншому полі не вдається зберегти; спершу розв’яжіть це, потім повторіть дію</translation>
    </message>
    <message>
        <source>{count} files at once are too many for one piece of evidence; give fewer</source>
        <translation>забагато файлів для одного доказу: {count}; додайте менше</translation>
    </message>
    <message>
        <source>That is more than {most:,} characters; copy the words that matter, or add the whole as a file</source>
        <translation>Це більше ніж {most:,} знаків; скопіюйте важливі слова або додайте все як файл</translation>
    </message>
    <message>
        <source>The picture cannot be read; save it as a file and add that</source>
        <translation>Зображення не вдається прочитати; збережіть його як файл і додайте</translation>
    </message>
    <message>
        <source>The picture takes more than {megabytes} MB; save it as a file and add that</source>
        <translation>Зображення займає понад {megabytes} МБ; збережіть його як файл і додайте</translation>
    </message>
    <message>
        <source>{file} is a folder; give the files in it</source>
        <translation>{file} – тека; додайте файли, що в ній</translation>
    </message>
    <message>
        <source>{file} is not a file that can be kept as evidence; give a regular file</source>
        <translation>{file} не можна зберегти як доказ; додайте звичайний файл</translation>
    </message>
    <message>
        <source>The picture has more than {megapixels} million pixels; save it as a file and add that</source>
        <translation>Зображення має понад {megapixels} млн пікселів; збережіть його як файл і додайте</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} control characters were removed from the text.</source>
        <translation>
            <numerusform>З тексту вилучено {n:,} керівний символ.</numerusform>
            <numerusform>З тексту вилучено {n:,} керівні символи.</numerusform>
            <numerusform>З тексту вилучено {n:,} керівних символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}.</source>
        <translation>У файлі не вказано кодування; його прочитано як {encoding}.</translation>
    </message>
    <message>
        <source>{file} is in an encoding that could not be told; save it as UTF-8 and open it again.</source>
        <translation>Кодування {file} не вдалося визначити; збережіть як UTF-8 і відкрийте знову.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}. Check letters with accents.</source>
        <translation>У файлі не вказано кодування; його прочитано як {encoding}. Перевірте літери з діакритичними знаками.</translation>
    </message>
    <message>
        <source>{broken:,} broken characters of the page ({encoding}) are shown as &quot;�&quot;.</source>
        <translation>Пошкоджені знаки сторінки ({encoding}) показано як «�»: {broken:,}.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is {encoding}, but byte {position:,} cannot be read as that; open it in the program that made it and save it again as UTF-8.</source>
        <translation>{file} пошкоджено: кодування – {encoding}, але байт {position:,} так прочитати не можна; відкрийте його в програмі, що його створила, і збережіть ще раз як UTF-8.</translation>
    </message>
    <message>
        <source>{file} has no text in it; choose a file with an article.</source>
        <translation>{file} не містить тексту; виберіть файл зі статтею.</translation>
    </message>
    <message>
        <source>{file} has no document in it; open it in Word, save it again and open the copy.</source>
        <translation>{file} не містить документа; відкрийте його у Word, збережіть ще раз і відкрийте копію.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} insertions</source>
        <translation>
            <numerusform>{n:,} вставлення</numerusform>
            <numerusform>{n:,} вставлення</numerusform>
            <numerusform>{n:,} вставлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deletions</source>
        <translation>
            <numerusform>{n:,} видалення</numerusform>
            <numerusform>{n:,} видалення</numerusform>
            <numerusform>{n:,} видалень</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes: {kept} kept, {left_out} left out.</source>
        <translation>Записані зміни: залишено {kept}, пропущено {left_out}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden text: {n:,} characters left out.</source>
        <translation>
            <numerusform>Прихований текст: пропущено {n:,} знак.</numerusform>
            <numerusform>Прихований текст: пропущено {n:,} знаки.</numerusform>
            <numerusform>Прихований текст: пропущено {n:,} знаків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes: {n:,} footnotes or endnotes put at the end.</source>
        <translation>
            <numerusform>Виноски: {n:,} звичайну або кінцеву виноску перенесено в кінець.</numerusform>
            <numerusform>Виноски: {n:,} звичайні або кінцеві виноски перенесено в кінець.</numerusform>
            <numerusform>Виноски: {n:,} звичайних або кінцевих виносок перенесено в кінець.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments: {comments:,} left out.</source>
        <translation>Коментарі: пропущено {comments:,}.</translation>
    </message>
    <message>
        <source>The author was taken from the file&apos;s properties: {author}; check it.</source>
        <translation>Автора взято з властивостей файлу: {author}; перевірте.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; save the page without its pictures.</source>
        <translation>{file} має понад {megabytes} МБ; збережіть сторінку без зображень.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a web page; save it again from your browser.</source>
        <translation>{file} не вдається прочитати як вебсторінку; збережіть її ще раз із браузера.</translation>
    </message>
    <message>
        <source>The text may be incomplete: the page has more than was taken as the article; compare the two.</source>
        <translation>Текст може бути неповним: на сторінці є більше, ніж узято як статтю; порівняйте їх.</translation>
    </message>
    <message>
        <source>The page names {author} as its author in a hidden field; add it if that is right.</source>
        <translation>У прихованому полі сторінки названо автора: {author}; додайте його, якщо це правильно.</translation>
    </message>
    <message>
        <source>No article was found in {file}; copy the article&apos;s text and paste it instead.</source>
        <translation>Статті не знайдено ({file}); скопіюйте натомість текст статті та вставте його.</translation>
    </message>
    <message>
        <source>The page says its language is &quot;{given}&quot;, but its words are &quot;{heard}&quot;; &quot;{heard}&quot; was taken.</source>
        <translation>Сторінка вказує мову «{given}», але її слова – мовою «{heard}»; узято «{heard}».</translation>
    </message>
    <message>
        <source>The page is built in an unusual way, so all of its text was taken; menus and notices may be in it.</source>
        <translation>Сторінку побудовано незвично, тому взято весь її текст; у ньому можуть бути меню й оголошення.</translation>
    </message>
    <message>
        <source>open it, copy the article and paste it here, or save it as text, HTML or Word (.docx)</source>
        <translation>відкрийте його, скопіюйте статтю і вставте її тут або збережіть його як текст, HTML чи Word (.docx)</translation>
    </message>
    <message>
        <source>save it as Word (.docx), HTML or text</source>
        <translation>збережіть його як Word (.docx), HTML або текст</translation>
    </message>
    <message>
        <source>save the page as HTML instead</source>
        <translation>збережіть натомість сторінку як HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>старий Word (.doc)</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>форматований текст (RTF)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>export it as Word (.docx) or text</source>
        <translation>експортуйте його як Word (.docx) або текст</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>електронний лист</translation>
    </message>
    <message>
        <source>web archive (MHTML)</source>
        <translation>вебархів (MHTML)</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>вебархів</translation>
    </message>
    <message>
        <source>web archive (WARC)</source>
        <translation>вебархів (WARC)</translation>
    </message>
    <message>
        <source>web archive (WACZ)</source>
        <translation>вебархів (WACZ)</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>електронна книга</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>звуковий або відеофайл</translation>
    </message>
    <message>
        <source>a packed (archive) file</source>
        <translation>стиснений файл (архів)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>a zip or Office file</source>
        <translation>файл zip або Office</translation>
    </message>
    <message>
        <source>an old Office file or a Word file with a password</source>
        <translation>старий файл Office або файл Word із паролем</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>{file} is {seen}, not an article that can be read; {instead}.</source>
        <translation>{file} – це {seen}, а не стаття, яку можна прочитати; {instead}.</translation>
    </message>
    <message>
        <source>{file} is named like a Word file but is none; open it in Word and save it again.</source>
        <translation>{file} має назву файлу Word, але ним не є; відкрийте його у Word і збережіть ще раз.</translation>
    </message>
    <message>
        <source>{file} is an e-mail or MHTML file, which cannot be read yet; {instead}.</source>
        <translation>{file} – електронний лист або файл MHTML, а їх поки що не можна прочитати; {instead}.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read yet, {what}; {instead}.</source>
        <translation>{file} – файл такого виду, який поки що не можна прочитати ({what}); {instead}.</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>двійковий файл</translation>
    </message>
    <message>
        <source>{file} is too long for Markdown; give it a name ending in .txt and open it again.</source>
        <translation>{file} – задовгий текст для Markdown; дайте файлу назву, що закінчується на .txt, і відкрийте його знову.</translation>
    </message>
    <message>
        <source>The title was taken from one tag only; check it against the page.</source>
        <translation>Заголовок узято лише з одного тегу; звірте його зі сторінкою.</translation>
    </message>
    <message>
        <source>This looks like the source of a web page; give the file a name ending in .html to read the article alone.</source>
        <translation>Це схоже на код вебсторінки; дайте файлу назву, що закінчується на .html, щоб прочитати лише статтю.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставлений текст</translation>
    </message>
    <message>
        <source>{file} is empty; choose a file with an article in it.</source>
        <translation>{file} нічого не містить; виберіть файл зі статтею.</translation>
    </message>
    <message>
        <source>{file} is empty; paste the article&apos;s text.</source>
        <translation>{file} нічого не містить; вставте текст статті.</translation>
    </message>
    <message>
        <source>{file} is not a possible file name; check the name.</source>
        <translation>{file} не може бути назвою файлу; перевірте її.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose a file in it.</source>
        <translation>{file} – тека; виберіть файл у ній.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file but a device, pipe or socket; choose a file.</source>
        <translation>{file} – не звичайний файл, а пристрій, канал або сокет; виберіть файл.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, which no article is; choose the article alone, or paste its text.</source>
        <translation>{file} має понад {megabytes} МБ, а таких статей не буває; виберіть лише статтю або вставте її текст.</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; ask for the article in another form, such as text.</source>
        <translation>{file} не відкрито, бо {reason}; попросіть статтю в іншому вигляді, наприклад текстом.</translation>
    </message>
    <message>
        <source>{file} is no Word document; open it in Word, save it again and open the copy.</source>
        <translation>{file} – не документ Word; відкрийте його у Word, збережіть ще раз і відкрийте копію.</translation>
    </message>
    <message>
        <source>{file} is a zip file but no Word document; open what is in it instead.</source>
        <translation>{file} – файл zip, але не документ Word; відкрийте натомість те, що в ньому.</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; save it as .docx and open that.</source>
        <translation>{file} не відкрито, бо {reason}; збережіть його як .docx і відкрийте.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one and open that.</source>
        <translation>{file} захищено паролем; збережіть копію без пароля і відкрийте її.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); open it in Word, save it again and open the copy.</source>
        <translation>{file} пошкоджено ({reason}); відкрийте його у Word, збережіть ще раз і відкрийте копію.</translation>
    </message>
    <message>
        <source>it has too many elements</source>
        <translation>він має забагато елементів</translation>
    </message>
    <message>
        <source>its part {part} is missing</source>
        <translation>немає його частини {part}</translation>
    </message>
    <message>
        <source>its part {part} is not well formed</source>
        <translation>його частину {part} побудовано з помилками</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>одна з його частин більша, ніж у ній зазначено</translation>
    </message>
    <message>
        <source>it is a zip file but no Word document</source>
        <translation>це файл zip, але не документ Word</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>він має понад {megabytes} МБ</translation>
    </message>
    <message>
        <source>it is protected by a password or in the format of Word 2003</source>
        <translation>його захищено паролем або збережено у форматі Word 2003</translation>
    </message>
    <message>
        <source>it is no Word document</source>
        <translation>це не документ Word</translation>
    </message>
    <message>
        <source>it has more than {most:,} parts</source>
        <translation>він має понад {most:,} частин</translation>
    </message>
    <message>
        <source>a part of it has a name of more than {most:,} characters</source>
        <translation>назва однієї з його частин має понад {most:,} знаків</translation>
    </message>
    <message>
        <source>it has two parts of the same name</source>
        <translation>він має дві частини з однаковою назвою</translation>
    </message>
    <message>
        <source>it unpacks to more than {megabytes} MB</source>
        <translation>після розпакування він має понад {megabytes} МБ</translation>
    </message>
    <message>
        <source>its text unpacks to more than {megabytes} MB</source>
        <translation>після розпакування його текст має понад {megabytes} МБ</translation>
    </message>
    <message>
        <source>parts of it overlap</source>
        <translation>його частини накладаються одна на одну</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>його захищено паролем</translation>
    </message>
    <message>
        <source>it is packed with an unusual method</source>
        <translation>його стиснено незвичним способом</translation>
    </message>
    <message>
        <source>a part of it unpacks to more than {ratio} times its size</source>
        <translation>одна з його частин після розпакування збільшується більш ніж у {ratio} разів</translation>
    </message>
    <message>
        <source>a part of it has a name that leads out of the file</source>
        <translation>назва однієї з його частин веде за межі файлу</translation>
    </message>
    <message>
        <source>a hundred</source>
        <translation>сто</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>його не вдається розпакувати</translation>
    </message>
    <message>
        <source>its part {part} is neither in UTF-8 nor in UTF-16</source>
        <translation>його частину {part} записано не в UTF-8 і не в UTF-16</translation>
    </message>
    <message>
        <source>it has a document type definition, which Word never writes</source>
        <translation>він має оголошення типу документа, якого Word ніколи не пише</translation>
    </message>
    <message>
        <source>the published page</source>
        <translation>опублікованої сторінки</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>організації</translation>
    </message>
    <message>
        <source>the address of {whose} holds a password or a key; give the one that readers use</source>
        <translation>адреса {whose} містить пароль або ключ; вкажіть ту, якою користуються читачі</translation>
    </message>
    <message>
        <source>the address of {whose} is none of a public web page; give it with https:// in front</source>
        <translation>адреса {whose} – не адреса публічної вебсторінки; вкажіть її з https:// на початку</translation>
    </message>
    <message>
        <source>These claims contain the words of their own rating, which readers of ClaimReview do not accept: {numbers}.</source>
        <translation>Ці твердження містять слова власної оцінки, чого програми, що читають ClaimReview, не приймають: {numbers}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources were left out.</source>
        <translation>
            <numerusform>Пропущено {n} конфіденційне джерело.</numerusform>
            <numerusform>Пропущено {n} конфіденційні джерела.</numerusform>
            <numerusform>Пропущено {n} конфіденційних джерел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources and their {excerpts} were left out.</source>
        <translation>
            <numerusform>Пропущено {n} конфіденційне джерело та {excerpts} звідти.</numerusform>
            <numerusform>Пропущено {n} конфіденційні джерела та {excerpts} звідти.</numerusform>
            <numerusform>Пропущено {n} конфіденційних джерел та {excerpts} звідти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} excerpts</source>
        <translation>
            <numerusform>{n} уривок</numerusform>
            <numerusform>{n} уривки</numerusform>
            <numerusform>{n} уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Вступ</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>How we checked</source>
        <translation>Як ми перевіряли</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Рядок авторства</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Corrections and updates</source>
        <translation>Виправлення та оновлення</translation>
    </message>
    <message>
        <source>About this fact check</source>
        <translation>Про цю перевірку</translation>
    </message>
    <message>
        <source>Claim in plain words</source>
        <translation>Твердження простими словами</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Хто стверджує</translation>
    </message>
    <message>
        <source>Where and when it was said</source>
        <translation>Де й коли сказано</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Why this rating</source>
        <translation>Чому така оцінка</translation>
    </message>
    <message>
        <source>What we could not establish</source>
        <translation>Чого ми не змогли встановити</translation>
    </message>
    <message>
        <source>What it really shows</source>
        <translation>Що насправді показано</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Звідки походить</translation>
    </message>
    <message>
        <source>Claim by claim</source>
        <translation>Твердження одне за одним</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>Що означають оцінки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>No address of the published page was given, so no review has one; readers of ClaimReview need it.</source>
        <translation>Адресу опублікованої сторінки не вказано, тож її немає в жодному записі; програмам, що читають ClaimReview, вона потрібна.</translation>
    </message>
    <message>
        <source>No date of publication was given, so no review has one; readers of ClaimReview need it.</source>
        <translation>Дату публікації не вказано, тож її немає в жодному записі; програмам, що читають ClaimReview, вона потрібна.</translation>
    </message>
    <message>
        <source>No organisation was given as the author, so no review has one; readers of ClaimReview ask for it.</source>
        <translation>Організацію-автора не вказано, тож її немає в жодному записі; програми, що читають ClaimReview, її очікують.</translation>
    </message>
    <message>
        <source>The article has no public web address, so where the claims appeared is not said.</source>
        <translation>Стаття не має публічної вебадреси, тож не сказано, де з’явилися твердження.</translation>
    </message>
    <message>
        <source>The article’s date of publication is not known to the day, so when the claims were made is not said.</source>
        <translation>Дату публікації статті не відомо з точністю до дня, тож не сказано, коли зроблено твердження.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of evidence without a source were left out.</source>
        <translation>
            <numerusform>Пропущено {n} доказ без джерела.</numerusform>
            <numerusform>Пропущено {n} докази без джерела.</numerusform>
            <numerusform>Пропущено {n} доказів без джерела.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of the newsroom were left out.</source>
        <translation>
            <numerusform>Пропущено {n} нотатку редакції.</numerusform>
            <numerusform>Пропущено {n} нотатки редакції.</numerusform>
            <numerusform>Пропущено {n} нотаток редакції.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review remarks were left out.</source>
        <translation>
            <numerusform>Пропущено {n} зауваження рецензентів.</numerusform>
            <numerusform>Пропущено {n} зауваження рецензентів.</numerusform>
            <numerusform>Пропущено {n} зауважень рецензентів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stored files were left out.</source>
        <translation>
            <numerusform>Пропущено {n} збережений файл.</numerusform>
            <numerusform>Пропущено {n} збережені файли.</numerusform>
            <numerusform>Пропущено {n} збережених файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures marked for readers were left out, because their sources are confidential.</source>
        <translation>
            <numerusform>Пропущено {n} зображення, позначене для читачів, бо його джерело конфіденційне.</numerusform>
            <numerusform>Пропущено {n} зображення, позначені для читачів, бо їхні джерела конфіденційні.</numerusform>
            <numerusform>Пропущено {n} зображень, позначених для читачів, бо їхні джерела конфіденційні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures marked for readers were left out, because their evidence is shown under no claim.</source>
        <translation>
            <numerusform>Пропущено {n} зображення, позначене для читачів, бо його доказ не наведено під жодним твердженням.</numerusform>
            <numerusform>Пропущено {n} зображення, позначені для читачів, бо їхні докази не наведено під жодним твердженням.</numerusform>
            <numerusform>Пропущено {n} зображень, позначених для читачів, бо їхні докази не наведено під жодним твердженням.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses that point into a computer were left out.</source>
        <translation>
            <numerusform>Пропущено {n} адресу, що веде всередину комп’ютера.</numerusform>
            <numerusform>Пропущено {n} адреси, що ведуть усередину комп’ютера.</numerusform>
            <numerusform>Пропущено {n} адрес, що ведуть усередину комп’ютера.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses in private networks were left out.</source>
        <translation>
            <numerusform>Пропущено {n} адресу приватної мережі.</numerusform>
            <numerusform>Пропущено {n} адреси приватних мереж.</numerusform>
            <numerusform>Пропущено {n} адрес приватних мереж.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses that are none of a web page or a mailbox were left out.</source>
        <translation>
            <numerusform>Пропущено {n} адресу, яка не веде ні на вебсторінку, ні до поштової скриньки.</numerusform>
            <numerusform>Пропущено {n} адреси, які не ведуть ні на вебсторінку, ні до поштової скриньки.</numerusform>
            <numerusform>Пропущено {n} адрес, які не ведуть ні на вебсторінку, ні до поштової скриньки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names and passwords in {n} addresses were left out.</source>
        <translation>
            <numerusform>З {n} адреси вилучено ім’я та пароль.</numerusform>
            <numerusform>З {n} адрес вилучено імена та паролі.</numerusform>
            <numerusform>З {n} адрес вилучено імена та паролі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret parts of {n} addresses, such as a token or a key, were left out; they may no longer open.</source>
        <translation>
            <numerusform>З {n} адреси вилучено секретні частини, як-от токен чи ключ; вона може більше не відкриватися.</numerusform>
            <numerusform>З {n} адрес вилучено секретні частини, як-от токен чи ключ; вони можуть більше не відкриватися.</numerusform>
            <numerusform>З {n} адрес вилучено секретні частини, як-от токен чи ключ; вони можуть більше не відкриватися.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims that have not been judged yet were left out.</source>
        <translation>
            <numerusform>Пропущено {n} твердження, якого ще не оцінено.</numerusform>
            <numerusform>Пропущено {n} твердження, яких ще не оцінено.</numerusform>
            <numerusform>Пропущено {n} тверджень, яких ще не оцінено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} judged claims were left out, because the claims or their ratings have no words.</source>
        <translation>
            <numerusform>Пропущено {n} оцінене твердження, бо воно або його оцінка не має слів.</numerusform>
            <numerusform>Пропущено {n} оцінені твердження, бо вони або їхні оцінки не мають слів.</numerusform>
            <numerusform>Пропущено {n} оцінених тверджень, бо вони або їхні оцінки не мають слів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are longer than the 75 characters that readers of ClaimReview advise; they were not cut.</source>
        <translation>
            <numerusform>{n} твердження довше за 75 знаків, які радять програми, що читають ClaimReview; його не скорочено.</numerusform>
            <numerusform>{n} твердження довші за 75 знаків, які радять програми, що читають ClaimReview; їх не скорочено.</numerusform>
            <numerusform>{n} тверджень довші за 75 знаків, які радять програми, що читають ClaimReview; їх не скорочено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings stand as words without numbers, because their scales give them no place between false and true.</source>
        <translation>
            <numerusform>{n} оцінку подано словом без числа, бо її шкала не дає їй місця між неправдою і правдою.</numerusform>
            <numerusform>{n} оцінки подано словами без чисел, бо їхні шкали не дають їм місця між неправдою і правдою.</numerusform>
            <numerusform>{n} оцінок подано словами без чисел, бо їхні шкали не дають їм місця між неправдою і правдою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claimants were left out, because the case does not say whether they are persons or organisations that can be named.</source>
        <translation>
            <numerusform>Пропущено {n} автора твердження, бо у справі не сказано, чи це особа, чи організація, яку можна назвати.</numerusform>
            <numerusform>Пропущено {n} авторів тверджень, бо у справі не сказано, чи це особи, чи організації, які можна назвати.</numerusform>
            <numerusform>Пропущено {n} авторів тверджень, бо у справі не сказано, чи це особи, чи організації, які можна назвати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are no longer in the current version of the article; where they appeared is not said.</source>
        <translation>
            <numerusform>{n} твердження вже немає в поточній версії статті; де воно з’явилося, не сказано.</numerusform>
            <numerusform>{n} тверджень уже немає в поточній версії статті; де вони з’явилися, не сказано.</numerusform>
            <numerusform>{n} тверджень уже немає в поточній версії статті; де вони з’явилися, не сказано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings were given to other wordings than the claims have now; the reviews quote the wordings that were judged.</source>
        <translation>
            <numerusform>{n} оцінку надано іншому формулюванню, ніж твердження має тепер; у записі наведено те, яке оцінювали.</numerusform>
            <numerusform>{n} оцінки надано іншим формулюванням, ніж твердження мають тепер; у записах наведено ті, які оцінювали.</numerusform>
            <numerusform>{n} оцінок надано іншим формулюванням, ніж твердження мають тепер; у записах наведено ті, які оцінювали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings were left out, because their claims have not been judged or have no words.</source>
        <translation>
            <numerusform>Пропущено {n} висновок про зображення або запис, бо його твердження ще не оцінено або воно не має слів.</numerusform>
            <numerusform>Пропущено {n} висновки про зображення або записи, бо їхні твердження ще не оцінено або вони не мають слів.</numerusform>
            <numerusform>Пропущено {n} висновків про зображення або записи, бо їхні твердження ще не оцінено або вони не мають слів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings were left out, because they call them both original and changed.</source>
        <translation>
            <numerusform>Пропущено {n} висновок про зображення або запис, бо він називає їх водночас оригіналом і зміненими.</numerusform>
            <numerusform>Пропущено {n} висновки про зображення або записи, бо вони називають їх водночас оригіналом і зміненими.</numerusform>
            <numerusform>Пропущено {n} висновків про зображення або записи, бо вони називають їх водночас оригіналом і зміненими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings do not say with a public address where they were shown.</source>
        <translation>
            <numerusform>{n} висновок про зображення або запис не вказує публічної адреси, де їх показано.</numerusform>
            <numerusform>{n} висновки про зображення або записи не вказують публічної адреси, де їх показано.</numerusform>
            <numerusform>{n} висновків про зображення або записи не вказують публічної адреси, де їх показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were cut, because a spreadsheet holds no more; the cuts are marked with […].</source>
        <translation>
            <numerusform>{n} клітинку скорочено, бо таблиця не вміщує більше; місце скорочення позначено […].</numerusform>
            <numerusform>{n} клітинки скорочено, бо таблиця не вміщує більше; місця скорочень позначено […].</numerusform>
            <numerusform>{n} клітинок скорочено, бо таблиця не вміщує більше; місця скорочень позначено […].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} cells an apostrophe was put before signs that a spreadsheet could take for the beginning of a formula.</source>
        <translation>
            <numerusform>У {n} клітинці перед знаком, який таблиця могла б прийняти за початок формули, поставлено апостроф.</numerusform>
            <numerusform>У {n} клітинках перед знаками, які таблиця могла б прийняти за початок формули, поставлено апостроф.</numerusform>
            <numerusform>У {n} клітинках перед знаками, які таблиця могла б прийняти за початок формули, поставлено апостроф.</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} та ще {count}</translation>
    </message>
    <message>
        <source>{where}: {words} can be known from a confidential source alone; take it out, or cite something open that has it.</source>
        <translation>{where}: {words} – це можна знати лише з конфіденційного джерела; вилучіть це або пошліться на щось відкрите, де це є.</translation>
    </message>
    <message>
        <source>Claim {number}: its verdict rests on confidential evidence alone, so readers are shown none; find something open, or tell them in the reasons why none is named.</source>
        <translation>Твердження {number}: оцінка спирається лише на конфіденційні докази, тож читачам не показано жодного; знайдіть щось відкрите або скажіть у поясненні, чому жодного не названо.</translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation>оцінки</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>the statement of claim {number}</source>
        <translation>формулювання твердження {number}</translation>
    </message>
    <message>
        <source>evidence {number}</source>
        <translation>доказ {number}</translation>
    </message>
    <message>
        <source>the reply of {party}</source>
        <translation>відповідь: {party}</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>твердження {number}</translation>
    </message>
    <message>
        <source>the evidence of claim {number}</source>
        <translation>докази твердження {number}</translation>
    </message>
    <message>
        <source>the verdict on claim {number}</source>
        <translation>оцінка твердження {number}</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>the case&apos;s records</source>
        <translation>записи справи</translation>
    </message>
    <message>
        <source>{where}: “{words}” is a rating; a statement says what is claimed, and the verdict says what is right about it.</source>
        <translation>{where}: «{words}» – це вже оцінка; формулювання каже, що саме стверджують, а що з цього правда, каже оцінка.</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are longer than {most} characters, at which ClaimReview is read best; give them short statements: {numbers}.</source>
        <translation>
            <numerusform>{n} твердження довше за {most} знаків, рекомендованих для ClaimReview; дайте йому коротке формулювання: {numbers}.</numerusform>
            <numerusform>{n} твердження довші за {most} знаків, рекомендованих для ClaimReview; дайте їм короткі формулювання: {numbers}.</numerusform>
            <numerusform>{n} тверджень довші за {most} знаків, рекомендованих для ClaimReview; дайте їм короткі формулювання: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {number}: its statement has {length} characters, and ClaimReview is read best with at most {most}; shorten it.</source>
        <translation>Твердження {number}: у формулюванні {length} зн., а для ClaimReview найкраще не більше {most}; скоротіть його.</translation>
    </message>
    <message>
        <source>Claim {number}: its quote has {length} characters, and ClaimReview is read best with at most {most}; give the claim a short statement.</source>
        <translation>Твердження {number}: у цитаті {length} зн., а для ClaimReview найкраще не більше {most}; дайте твердженню коротке формулювання.</translation>
    </message>
    <message>
        <source>{where}: the rating is “{rating}”, but {words} rates the claim “{other}”; change one of the two.</source>
        <translation>{where}: обрано оцінку «{rating}», але слова {words} оцінюють твердження як «{other}»; змініть одне з двох.</translation>
    </message>
    <message>
        <source>{where}: the rating is “{rating}”, but {words} does not agree with it; change one of the two.</source>
        <translation>{where}: обрано оцінку «{rating}», але слова {words} із нею не узгоджуються; змініть одне з двох.</translation>
    </message>
    <message>
        <source>{where}: “{words}” still stands in the text; finish it or take it out.</source>
        <translation>{where}: у тексті лишилося «{words}»; допишіть це місце або вилучіть.</translation>
    </message>
    <message>
        <source>{where}: there is no “{words}” in the case; refer to another one, or take it out.</source>
        <translation>{where}: у справі немає того, на що вказує «{words}»; виправте посилання або вилучіть його.</translation>
    </message>
    <message>
        <source>{file} is shown to readers without a description; write what is to be seen in it (alt text).</source>
        <translation>{file} показано читачам без опису; напишіть, що там видно (альтернативний текст).</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>формулювання</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>пояснення</translation>
    </message>
    <message>
        <source>Claim {number}, {text}</source>
        <translation>Твердження {number}, {text}</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>чого не вдалося встановити</translation>
    </message>
    <message>
        <source>what the picture or recording shows</source>
        <translation>що показано на зображенні або в записі</translation>
    </message>
    <message>
        <source>Caption of {file}</source>
        <translation>Підпис до {file}</translation>
    </message>
    <message>
        <source>In short, point {number}</source>
        <translation>Коротко, пункт {number}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Як перевіряли</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>пробілами</translation>
    </message>
    <message>
        <source>quotation marks, apostrophes or dashes</source>
        <translation>лапками, апострофами чи тире</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>великими літерами</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} differs from {piece} in {difference} only; copy it as it stands there.</source>
        <translation>{where}: цитата {words} відрізняється від тексту ({piece}) лише {difference}; скопіюйте її так, як у ньому.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} has words put in of {piece}; see that its sense is still the same.</source>
        <translation>{where}: у цитаті {words} до тексту додано слова ({piece}); перевірте, чи зміст той самий.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} leaves out {omission} of {piece}; see that its sense is still the same.</source>
        <translation>{where}: у цитаті {words} пропущено {omission} ({piece}); перевірте, чи зміст той самий.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} is in none of the texts that it can come from; {piece} has {difference}.</source>
        <translation>{where}: цитати {words} немає в жодному з текстів, з яких її могли взяти; у найближчому ({piece}) {difference}.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} is in none of the texts that it can come from; cite where it stands, correct it, or say that it is a translation.</source>
        <translation>{where}: цитати {words} немає в жодному з текстів, з яких її могли взяти; вкажіть, звідки вона, виправте її або зазначте, що це переклад.</translation>
    </message>
    <message>
        <source>“{there}” besides</source>
        <translation>є ще й «{there}»</translation>
    </message>
    <message>
        <source>nothing where it has “{quoted}”</source>
        <translation>немає «{quoted}»</translation>
    </message>
    <message>
        <source>“{there}” where it has “{quoted}”</source>
        <translation>стоїть «{there}» замість «{quoted}»</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt differs from the stored file {file} in {difference} only; copy it as it is.</source>
        <translation>Доказ {number}: його уривок відрізняється від збереженого файлу {file} лише {difference}; скопіюйте його так, як є.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt leaves out {omission} of the stored file {file}; see that its sense is the same.</source>
        <translation>Доказ {number}: в уривку пропущено {omission} зі збереженого файлу {file}; перевірте, чи зміст той самий.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt is not in the stored file {file}; copy it from there, or add the file it is from.</source>
        <translation>Доказ {number}: його уривка немає у збереженому файлі {file}; скопіюйте його звідти або додайте файл, з якого його взято.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt is not in the stored file {file}; there stands {difference}.</source>
        <translation>Доказ {number}: його уривка немає у збереженому файлі {file}; там {difference}.</translation>
    </message>
    <message numerus="yes">
        <source>Claim {number}: its {n} sources count as 1, for they all go back to {origin}; find one that is independent of it, or say so in the reasons.</source>
        <translation>
            <numerusform>Твердження {number}: {n} джерело рахується як одне, бо походить від іншого: {origin}; знайдіть незалежне від нього або скажіть про це в поясненні.</numerusform>
            <numerusform>Твердження {number}: {n} джерела рахуються як одне, бо всі походять від одного: {origin}; знайдіть незалежне від нього або скажіть про це в поясненні.</numerusform>
            <numerusform>Твердження {number}: {n} джерел рахуються як одне, бо всі походять від одного: {origin}; знайдіть незалежне від нього або скажіть про це в поясненні.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} is said to repeat a source that is gone from the case; say anew what it repeats.</source>
        <translation>{source}: вказано, що воно повторює джерело, якого у справі вже немає; вкажіть заново, що воно повторює.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence {number} bears on {n} claims, but {source} only repeats {origin}; cite that one.</source>
        <translation>
            <numerusform>Доказ {number} стосується {n} твердження, але його джерело ({source}) лише повторює інше: {origin}; пошліться на те інше.</numerusform>
            <numerusform>Доказ {number} стосується {n} тверджень, але його джерело ({source}) лише повторює інше: {origin}; пошліться на те інше.</numerusform>
            <numerusform>Доказ {number} стосується {n} тверджень, але його джерело ({source}) лише повторює інше: {origin}; пошліться на те інше.</numerusform>
        </translation>
    </message>
    <message>
        <source>a confidential source</source>
        <translation>конфіденційне джерело</translation>
    </message>
    <message>
        <source>“{source}”</source>
        <translation>«{source}»</translation>
    </message>
    <message>
        <source>a source without a title</source>
        <translation>джерело без назви</translation>
    </message>
    <message>
        <source>cite what shows it, or correct it</source>
        <translation>пошліться на те, що це показує, або виправте</translation>
    </message>
    <message>
        <source>{piece} has it, but not as a share: say which it is</source>
        <translation>таке число є, але не як частка ({piece}): вкажіть, що саме мається на увазі</translation>
    </message>
    <message>
        <source>{piece} has it, but as a share: say which it is</source>
        <translation>таке число є, але як частка ({piece}): вкажіть, що саме мається на увазі</translation>
    </message>
    <message>
        <source>check how it is spelt, or cite who names it</source>
        <translation>перевірте написання або пошліться на того, хто це називає</translation>
    </message>
    <message>
        <source>“{words}” is what is missing; {hint}</source>
        <translation>бракує саме «{words}»; {hint}</translation>
    </message>
    <message>
        <source>{piece} has it, but is not linked to the claim: link it</source>
        <translation>це є в матеріалі, не приєднаному до твердження ({piece}): приєднайте його</translation>
    </message>
    <message>
        <source>{piece} has it, which is no evidence for it: cite what shows it</source>
        <translation>це є в іншому місці ({piece}), але то не доказ: пошліться на те, що це показує</translation>
    </message>
    <message>
        <source>{where}: more than {most} numbers are without support; the rest was not looked at.</source>
        <translation>{where}: чисел без підтвердження понад {most}; решту не переглянуто.</translation>
    </message>
    <message>
        <source>{where}: more than {most} dates are without support; the rest was not looked at.</source>
        <translation>{where}: дат без підтвердження понад {most}; решту не переглянуто.</translation>
    </message>
    <message>
        <source>{where}: more than {most} names are without support; the rest was not looked at.</source>
        <translation>{where}: імен і назв без підтвердження понад {most}; решту не переглянуто.</translation>
    </message>
    <message>
        <source>{where}: “{words}” is nowhere in the evidence, the claims or the article; {hint}.</source>
        <translation>{where}: «{words}» немає ніде в доказах, твердженнях чи статті; {hint}.</translation>
    </message>
    <message>
        <source>{where}: “{words}” is not in the evidence of the claim, nor in the claim; {hint}.</source>
        <translation>{where}: «{words}» немає ні в доказах твердження, ні в самому твердженні; {hint}.</translation>
    </message>
    <message>
        <source>{piece} has {found}: correct it, or cite what shows it</source>
        <translation>натомість є {found} ({piece}): виправте або пошліться на те, що це показує</translation>
    </message>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>доказ</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>hide it from readers (fcdesk picture --hide, or the pictures of its evidence at the desk)</source>
        <translation>приховайте його від читачів (fcdesk picture --hide або зображення його доказу у вікні fcdesk)</translation>
    </message>
    <message>
        <source>{picture} cannot be shown: it is damaged, or none of PNG, JPEG, GIF, WebP, TIFF and BMP; save it as PNG and add that, or {instead}</source>
        <translation>{picture} не можна показати: його пошкоджено або це не PNG, JPEG, GIF, WebP, TIFF чи BMP; збережіть його як PNG і додайте або {instead}</translation>
    </message>
    <message>
        <source>{picture} has {megabytes} MB, too many for a write-up; save a smaller copy of it, or {instead}</source>
        <translation>{picture} має {megabytes} МБ, а для публікації це забагато; збережіть його меншу копію або {instead}</translation>
    </message>
    <message>
        <source>{picture} has more than {megapixels} million pixels; save a smaller copy of it, or {instead}</source>
        <translation>{picture} має понад {megapixels} млн пікселів; збережіть його меншу копію або {instead}</translation>
    </message>
    <message>
        <source>{picture}, shown under claim {number}, has no words for readers who cannot see it; describe what it shows, or take it out of the write-up</source>
        <translation>{picture}, показане під твердженням {number}, не має слів для читачів, які його не бачать; опишіть, що на ньому, або вилучіть його з публікації</translation>
    </message>
    <message>
        <source>{picture} is too large for a write-up; add a smaller copy of it</source>
        <translation>{picture} завелике для публікації; додайте його меншу копію</translation>
    </message>
    <message>
        <source>{picture}, under claim {number},</source>
        <translation>{picture} під твердженням {number}</translation>
    </message>
    <message>
        <source>{picture}, under claim {number}, cannot be shown: {problem}</source>
        <translation>{picture} під твердженням {number} не можна показати: {problem}</translation>
    </message>
    <message>
        <source>By choice, the section “{section}” was left out, although the case has something to say there.</source>
        <translation>Розділ «{section}» не включено за вашим вибором, хоча у справі є що в ньому сказати.</translation>
    </message>
    <message>
        <source>The case’s title</source>
        <translation>Заголовок справи</translation>
    </message>
    <message>
        <source>The reply of {party}</source>
        <translation>Відповідь: {party}</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>The publisher’s lines</source>
        <translation>Дані видання</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>хто стверджує</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>хто передав</translation>
    </message>
    <message>
        <source>where and when it was said</source>
        <translation>де й коли сказано</translation>
    </message>
    <message>
        <source>where the picture or recording is from</source>
        <translation>звідки походить зображення або запис</translation>
    </message>
    <message>
        <source>Description of {file}</source>
        <translation>Опис {file}</translation>
    </message>
    <message>
        <source>The text of claim {number} or of its evidence contains an address with a password, a key or a private host; read it before the document leaves the house.</source>
        <translation>Текст твердження {number} або його доказів містить адресу з паролем, ключем чи закритим вузлом; прочитайте його, перш ніж надсилати документ.</translation>
    </message>
    <message>
        <source>The part “{part}” contains an address with a password, a key or a private host; read it before the document leaves the house.</source>
        <translation>Частина «{part}» містить адресу з паролем, ключем чи закритим вузлом; прочитайте її, перш ніж надсилати документ.</translation>
    </message>
    <message>
        <source>The text of claim {number} contains words of a confidential source ({where}); read it before the document leaves the house.</source>
        <translation>Текст твердження {number} містить слова конфіденційного джерела ({where}); прочитайте його, перш ніж надсилати документ.</translation>
    </message>
    <message>
        <source>The caption or the description of the picture “{file}” contains words of a confidential source; read both before the document leaves the house.</source>
        <translation>Підпис або опис зображення «{file}» містить слова конфіденційного джерела; прочитайте їх, перш ніж надсилати документ.</translation>
    </message>
    <message>
        <source>The part “{part}” contains words of a confidential source; read it before the document leaves the house.</source>
        <translation>Частина «{part}» містить слова конфіденційного джерела; прочитайте її, перш ніж надсилати документ.</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>його елементи вкладено надто глибоко</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; ask for a copy saved by a word processor</source>
        <translation>{file} не відкрито, бо {reason}; попросіть копію, збережену в текстовому процесорі</translation>
    </message>
    <message>
        <source>{file} is a zip file but no Word document; choose the .docx file itself</source>
        <translation>{file} – файл zip, але не документ Word; виберіть сам файл .docx</translation>
    </message>
    <message>
        <source>{file} is in an old Word format or protected by a password; save it as .docx without one</source>
        <translation>{file} збережено у старому форматі Word або захищено паролем; збережіть його як .docx без пароля</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one and choose that</source>
        <translation>{file} захищено паролем; збережіть копію без пароля і виберіть її</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); save it again in a word processor and take the copy</source>
        <translation>{file} пошкоджено ({reason}); збережіть його ще раз у текстовому процесорі й візьміть копію</translation>
    </message>
    <message>
        <source>{file} is no Word document; choose a .docx file</source>
        <translation>{file} – не документ Word; виберіть файл .docx</translation>
    </message>
    <message>
        <source>{file} is no review copy of fcdesk, or the program that saved it took its marks out; ask for the file that was sent, edited and saved as .docx</source>
        <translation>{file} – не примірник fcdesk для рецензування, або програма, яка його зберегла, вилучила позначки; попросіть той файл, який було надіслано, відредагований і збережений як .docx</translation>
    </message>
    <message>
        <source>the style &quot;{style}&quot; of the house has a contrast of {ratio}:1 ({ink} on {ground}), below {needed}:1; choose a darker colour in Word</source>
        <translation>стиль «{style}» у стилі редакції має контраст {ratio}:1 ({ink} на {ground}), менший за {needed}:1; виберіть у Word темніший колір</translation>
    </message>
    <message>
        <source>its page is larger than Word allows</source>
        <translation>його сторінка більша, ніж дозволяє Word</translation>
    </message>
    <message>
        <source>set a usual page size and choose it again</source>
        <translation>задайте звичайний розмір сторінки і виберіть документ знову</translation>
    </message>
    <message>
        <source>its column of text is only {width} cm wide</source>
        <translation>його колонка тексту завширшки лише {width} см</translation>
    </message>
    <message>
        <source>make the page wider or its margins smaller</source>
        <translation>зробіть сторінку ширшою або її поля меншими</translation>
    </message>
    <message>
        <source>its page leaves no room for text</source>
        <translation>на його сторінці немає місця для тексту</translation>
    </message>
    <message>
        <source>make its top and bottom margins smaller</source>
        <translation>зменште її верхнє та нижнє поля</translation>
    </message>
    <message>
        <source>the picture {part} is in a format that can hold more than a picture</source>
        <translation>зображення {part} – у форматі, який може містити не лише зображення</translation>
    </message>
    <message>
        <source>replace it by a PNG or JPEG in Word and choose the copy</source>
        <translation>замініть його у Word на PNG або JPEG і виберіть копію</translation>
    </message>
    <message>
        <source>the picture {part} is larger than {megabytes} MB</source>
        <translation>зображення {part} має понад {megabytes} МБ</translation>
    </message>
    <message>
        <source>make it smaller in Word</source>
        <translation>зменште його у Word</translation>
    </message>
    <message>
        <source>the picture {part} is damaged or has too many pixels</source>
        <translation>зображення {part} пошкоджене або має забагато пікселів</translation>
    </message>
    <message>
        <source>replace it by a smaller PNG or JPEG in Word and choose the copy</source>
        <translation>замініть його у Word на менший PNG або JPEG і виберіть копію</translation>
    </message>
    <message>
        <source>a picture of the house style</source>
        <translation>зображення стилю редакції</translation>
    </message>
    <message>
        <source>it has no styles</source>
        <translation>він не має стилів</translation>
    </message>
    <message>
        <source>format its text with styles in Word and choose it again</source>
        <translation>оформте його текст стилями у Word і виберіть його знову</translation>
    </message>
    <message>
        <source>its part {part} holds no styles</source>
        <translation>його частина {part} не містить стилів</translation>
    </message>
    <message>
        <source>its part {part} is far too large</source>
        <translation>його частина {part} завелика</translation>
    </message>
    <message>
        <source>make its header and footer simpler</source>
        <translation>спростіть його верхній і нижній колонтитули</translation>
    </message>
    <message>
        <source>its theme ({part}) holds more than colours, fonts and pictures</source>
        <translation>його тема ({part}) містить не лише кольори, шрифти та зображення</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>макроси</translation>
    </message>
    <message>
        <source>keys bound to commands</source>
        <translation>клавіші, прив’язані до команд</translation>
    </message>
    <message>
        <source>an ActiveX control</source>
        <translation>елемент керування ActiveX</translation>
    </message>
    <message>
        <source>an embedded object</source>
        <translation>вбудований об’єкт</translation>
    </message>
    <message>
        <source>an embedded file</source>
        <translation>вбудований файл</translation>
    </message>
    <message>
        <source>another document inside it</source>
        <translation>ще один документ</translation>
    </message>
    <message>
        <source>links to partial documents</source>
        <translation>посилання на часткові документи</translation>
    </message>
    <message>
        <source>frames that load other documents</source>
        <translation>фрейми, що завантажують інші документи</translation>
    </message>
    <message>
        <source>a mail merge with a data source</source>
        <translation>злиття з джерелом даних</translation>
    </message>
    <message>
        <source>a transformation that runs on saving</source>
        <translation>перетворення, що виконується під час збереження</translation>
    </message>
    <message>
        <source>choose a .docx or .dotx file</source>
        <translation>виберіть файл .docx або .dotx</translation>
    </message>
    <message>
        <source>save a copy without it in Word and choose that</source>
        <translation>збережіть у Word копію без цього і виберіть її</translation>
    </message>
    <message>
        <source>save it as .docx without a password</source>
        <translation>збережіть його як .docx без пароля</translation>
    </message>
    <message>
        <source>save a copy without one and choose that</source>
        <translation>збережіть копію без пароля і виберіть її</translation>
    </message>
    <message>
        <source>save it again in Word and choose the copy</source>
        <translation>збережіть його ще раз у Word і виберіть копію</translation>
    </message>
    <message>
        <source>choose a smaller document</source>
        <translation>виберіть менший документ</translation>
    </message>
    <message>
        <source>{file} was not taken as house style because {reason}; {advice}.</source>
        <translation>{file} не взято за стиль редакції, бо {reason}; {advice}.</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <translation>його пошкоджено ({reason})</translation>
    </message>
    <message>
        <source>open it in Word, save it under another name and choose that</source>
        <translation>відкрийте його у Word, збережіть під іншою назвою і виберіть цю копію</translation>
    </message>
    <message>
        <source>files of its kind can hold macros</source>
        <translation>файли цього виду можуть містити макроси</translation>
    </message>
    <message>
        <source>save it as .docx or .dotx and choose that</source>
        <translation>збережіть його як .docx або .dotx і виберіть цю копію</translation>
    </message>
    <message>
        <source>it holds macros or controls</source>
        <translation>він містить макроси або елементи керування</translation>
    </message>
    <message>
        <source>save it as .docx without macros and choose that</source>
        <translation>збережіть його як .docx без макросів і виберіть цю копію</translation>
    </message>
    <message>
        <source>it holds {what} ({part})</source>
        <translation>він містить таке: {what} ({part})</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>пакет документа</translation>
    </message>
    <message>
        <source>its part of relations refers to {target}, which is missing</source>
        <translation>його частина зі зв’язками посилається на {target}, а цього немає</translation>
    </message>
    <message>
        <source>its part {part} refers to {target}, which is missing</source>
        <translation>його частина {part} посилається на {target}, а цього немає</translation>
    </message>
    <message>
        <source>it holds macros</source>
        <translation>він містить макроси</translation>
    </message>
    <message>
        <source>it holds an ActiveX control</source>
        <translation>він містить елемент керування ActiveX</translation>
    </message>
    <message>
        <source>it holds an embedded file ({part})</source>
        <translation>він містить вбудований файл ({part})</translation>
    </message>
    <message>
        <source>it loads its template from another computer</source>
        <translation>він завантажує свій шаблон з іншого комп’ютера</translation>
    </message>
    <message>
        <source>attach the template Normal in Word (Developer, Document Template), save and choose it again</source>
        <translation>приєднайте у Word шаблон Normal («Розробник», «Шаблон документа»), збережіть і виберіть його знову</translation>
    </message>
    <message>
        <source>it loads something from outside ({kind})</source>
        <translation>він завантажує дещо ззовні ({kind})</translation>
    </message>
    <message>
        <source>embed it in Word or remove it and choose the copy</source>
        <translation>вбудуйте це у Word або вилучіть і виберіть копію</translation>
    </message>
    <message>
        <source>it is an Office file but no Word document</source>
        <translation>це файл Office, але не документ Word</translation>
    </message>
    <message>
        <source>it was saved as &quot;Strict Open XML&quot;</source>
        <translation>його збережено у форматі «Strict Open XML»</translation>
    </message>
    <message>
        <source>save it as &quot;Word Document (.docx)&quot; and choose that</source>
        <translation>збережіть його як «Документ Word (.docx)» і виберіть цю копію</translation>
    </message>
    <message>
        <source>its part {tag} is none that Word writes</source>
        <translation>його частина {tag} не з тих, що їх пише Word</translation>
    </message>
    <message>
        <source>its part {part} has a field {field}, which loads or runs something</source>
        <translation>його частина {part} має поле {field}, яке щось завантажує або виконує</translation>
    </message>
    <message>
        <source>fonts embedded in the house style do not come along, because their licences may forbid it</source>
        <translation>шрифти, вбудовані в стиль редакції, не переносяться, бо їхні ліцензії можуть це забороняти</translation>
    </message>
    <message>
        <source>the house style asks for fonts that a reader may lack and see replaced: {fonts}</source>
        <translation>стиль редакції потребує шрифтів, яких у читача може не бути, і тоді він побачить інші: {fonts}</translation>
    </message>
    <message>
        <source>the house style&apos;s column of text is {width} cm wide; tables will be tight</source>
        <translation>колонка тексту в стилі редакції завширшки {width} см; таблицям буде тісно</translation>
    </message>
    <message numerus="yes">
        <source>the house style sets text in {n} columns; the document has one</source>
        <translation>
            <numerusform>стиль редакції розбиває текст на {n} колонку; у документі вона одна</numerusform>
            <numerusform>стиль редакції розбиває текст на {n} колонки; у документі вона одна</numerusform>
            <numerusform>стиль редакції розбиває текст на {n} колонок; у документі вона одна</numerusform>
        </translation>
    </message>
    <message>
        <source>fields of its header and footer that tell of its own file were left out: {fields}</source>
        <translation>поля його колонтитулів, що стосуються його власного файлу, пропущено: {fields}</translation>
    </message>
    <message>
        <source>lines of its header and footer that name a case of their own were left out</source>
        <translation>рядки його колонтитулів, у яких названо власну справу, пропущено</translation>
    </message>
    <message>
        <source>a picture in its header or footer has no alternative text; add one in Word for readers who cannot see it</source>
        <translation>зображення в його колонтитулі не має альтернативного тексту; додайте його у Word для читачів, які не бачать зображення</translation>
    </message>
    <message>
        <source>its part {part} is no header</source>
        <translation>його частина {part} – не верхній колонтитул</translation>
    </message>
    <message>
        <source>its part {part} is no footer</source>
        <translation>його частина {part} – не нижній колонтитул</translation>
    </message>
    <message>
        <source>its part {part} loads a picture from outside</source>
        <translation>його частина {part} завантажує зображення ззовні</translation>
    </message>
    <message>
        <source>embed the picture in Word</source>
        <translation>вбудуйте зображення у Word</translation>
    </message>
    <message>
        <source>its part {part} refers to {identifier}, which is missing</source>
        <translation>його частина {part} посилається на {identifier}, а цього немає</translation>
    </message>
    <message>
        <source>its part {part} holds an object of the kind {kind}</source>
        <translation>його частина {part} містить об’єкт виду {kind}</translation>
    </message>
    <message>
        <source>embed it in Word</source>
        <translation>вбудуйте його у Word</translation>
    </message>
    <message numerus="yes">
        <source>it has {n:,} styles</source>
        <translation>
            <numerusform>він має {n:,} стиль</numerusform>
            <numerusform>він має {n:,} стилі</numerusform>
            <numerusform>він має {n:,} стилів</numerusform>
        </translation>
    </message>
    <message>
        <source>delete those that are not used and choose it again</source>
        <translation>видаліть ті, що не використовуються, і виберіть документ знову</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day, as {example} or as 2026-11-30</source>
        <translation>День у вигляді {example} або 2026-11-30</translation>
    </message>
    <message>
        <source>“{words}” is no day of the calendar; write it as {example} or 2026-11-30</source>
        <translation>Дня «{words}» немає в календарі; пишіть його як {example} або 2026-11-30</translation>
    </message>
    <message>
        <source>“{words}” can be more than one day; write it as {example} or 2026-11-30</source>
        <translation>«{words}» може означати різні дні; напишіть як {example} або 2026-11-30</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Overdue since {day}</source>
        <translation>Термін минув {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Термін сьогодні</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Термін завтра</translation>
    </message>
    <message>
        <source>Due soon: {day}</source>
        <translation>Скоро термін: {day}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Термін: {day}</translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n days</source>
        <translation>
            <numerusform>%n день без змін</numerusform>
            <numerusform>%n дні без змін</numerusform>
            <numerusform>%n днів без змін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>Прийня&amp;ти пропозицію</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>Від&amp;хилити…</translation>
    </message>
    <message>
        <source>Edit s&amp;uggestion…</source>
        <translation>Змінити п&amp;ропозицію…</translation>
    </message>
    <message>
        <source>Every sentence of this article has been read</source>
        <translation>Усі речення цієї статті прочитано</translation>
    </message>
    <message>
        <source>Nothing is left but suggestions: each of them is decided on by itself</source>
        <translation>Лишилися тільки пропозиції: рішення щодо кожної ухвалюють окремо</translation>
    </message>
    <message>
        <source>No unread sentence is selected: put the cursor into one, or go to the next with Shift+N</source>
        <translation>Не вибрано непрочитаного речення: поставте в нього курсор або перейдіть до наступного клавішами Shift+N</translation>
    </message>
    <message>
        <source>The article is still being read. Try again in a moment</source>
        <translation>Стаття ще аналізується. Спробуйте за мить</translation>
    </message>
    <message>
        <source>No suggestion is left: select words of the article and mark them with C</source>
        <translation>Пропозицій не лишилося: виділіть слова статті й позначте їх клавішею C</translation>
    </message>
    <message>
        <source>No suggestion stands here: choose one in the list with S, or put the cursor into one</source>
        <translation>Тут немає пропозиції: виберіть її в переліку (клавіша S) або поставте в неї курсор</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>no case is open</source>
        <translation>жодної справи не відкрито</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>нічого скасовувати</translation>
    </message>
    <message>
        <source>nothing to do again</source>
        <translation>нічого повторювати</translation>
    </message>
    <message>
        <source>not in this view</source>
        <translation>недоступно на цій вкладці</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Знайти або виконати команду…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Нова справа…</translation>
    </message>
    <message>
        <source>&amp;Open the sample case</source>
        <translation>Відкрити &amp;приклад справи</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>&amp;Знайти справу</translation>
    </message>
    <message>
        <source>Case &amp;details…</source>
        <translation>&amp;Відомості про справу…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Взяти &amp;собі</translation>
    </message>
    <message>
        <source>Set &amp;status…</source>
        <translation>Змінити с&amp;тан…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>Read &amp;back a review copy…</source>
        <translation>Зчитати п&amp;римірник для рецензування…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Історія…</translation>
    </message>
    <message>
        <source>Mar&amp;k selection as a claim</source>
        <translation>По&amp;значити виділене як твердження</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>&amp;Наступне твердження</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>П&amp;опереднє твердження</translation>
    </message>
    <message>
        <source>Add &amp;evidence…</source>
        <translation>Додати &amp;доказ…</translation>
    </message>
    <message>
        <source>Paste as eviden&amp;ce</source>
        <translation>&amp;Вставити як доказ</translation>
    </message>
    <message>
        <source>Use evidence of an&amp;other claim…</source>
        <translation>Узяти доказ &amp;іншого твердження…</translation>
    </message>
    <message>
        <source>&amp;View stored files</source>
        <translation>Переглянути збережені &amp;файли</translation>
    </message>
    <message>
        <source>Take evidence &amp;from this claim</source>
        <translation>Від’&amp;єднати доказ від твердження</translation>
    </message>
    <message>
        <source>Sa&amp;y why…</source>
        <translation>О&amp;бґрунтувати оцінку…</translation>
    </message>
    <message>
        <source>&amp;Delete claim</source>
        <translation>В&amp;идалити твердження</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Пропозиції</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>Прийня&amp;ти пропозицію</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>Від&amp;хилити…</translation>
    </message>
    <message>
        <source>&amp;Merge with next suggestion</source>
        <translation>Об’єднати з наступною пропози&amp;цією</translation>
    </message>
    <message>
        <source>Edit s&amp;uggestion…</source>
        <translation>Змінити п&amp;ропозицію…</translation>
    </message>
    <message>
        <source>&amp;Why is this suggested?</source>
        <translation>&amp;Чому це запропоновано?</translation>
    </message>
    <message>
        <source>Mark a&amp;ll suggested claims</source>
        <translation>Позначити &amp;усі запропоновані твердження</translation>
    </message>
    <message>
        <source>Dismiss all that is not su&amp;ggested…</source>
        <translation>Відхилити в&amp;се незапропоноване…</translation>
    </message>
    <message>
        <source>Next unread sen&amp;tence</source>
        <translation>Наступне непрочитане реч&amp;ення</translation>
    </message>
    <message>
        <source>Show what has not been &amp;read</source>
        <translation>Показати &amp;непрочитане</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Наступна пане&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>&amp;Natural size</source>
        <translation>Звича&amp;йний розмір</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Св&amp;ітла тема</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Т&amp;емна тема</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>Високий контр&amp;аст</translation>
    </message>
    <message>
        <source>Lang&amp;uage…</source>
        <translation>М&amp;ова…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавіші…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Перші кроки</translation>
    </message>
    <message>
        <source>&amp;Words that could not be saved…</source>
        <translation>&amp;Незбережені тексти…</translation>
    </message>
    <message>
        <source>&amp;About fcdesk</source>
        <translation>Пр&amp;о fcdesk</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Скасовано: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Повторено: {step}</translation>
    </message>
    <message>
        <source>Choose a rating first; then say why</source>
        <translation>Спершу виберіть оцінку, потім поясніть її</translation>
    </message>
    <message>
        <source>Claim {number} deleted</source>
        <translation>Твердження {number} видалено</translation>
    </message>
    <message>
        <source>Text size: {percent}%</source>
        <translation>Розмір тексту: {percent}%</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Some words could not be saved in the case. They were written to a rescue file.</source>
        <translation>Деякі тексти не вдалося зберегти у справі. Їх записано в аварійний файл.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Однаково закрити</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Скасувати: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Повторити: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Усі зміни збережено</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ще не збережено</translation>
    </message>
</context>
<context>
    <name>DismissedList</name>
    <message>
        <source>Nothing was dismissed. X dismisses a suggestion, or the sentences you select.</source>
        <translation>Нічого не відхилено. X відхиляє пропозицію або виділені речення.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Розглянути знову</translation>
    </message>
    <message>
        <source>Change reason…</source>
        <translation>Змінити причину…</translation>
    </message>
    <message>
        <source>Dismissed passages</source>
        <translation>Відхилені уривки</translation>
    </message>
    <message>
        <source>Enter takes a passage up again, X changes its reason</source>
        <translation>Enter повертає уривок до розгляду, X змінює причину</translation>
    </message>
    <message>
        <source>The passage counts as unread again (Enter)</source>
        <translation>Уривок знову вважатиметься непрочитаним (Enter)</translation>
    </message>
    <message>
        <source>Give another reason for not checking it</source>
        <translation>Назвати іншу причину не перевіряти це</translation>
    </message>
</context>
<context>
    <name>Dismissing</name>
    <message>
        <source>Taken up again</source>
        <translation>Повернуто до розгляду</translation>
    </message>
    <message>
        <source>Reason changed: {reason}</source>
        <translation>Причину змінено: {reason}</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>Відхилено: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences dismissed: {reason}</source>
        <translation>
            <numerusform>Відхилено %n речення: {reason}</numerusform>
            <numerusform>Відхилено %n речення: {reason}</numerusform>
            <numerusform>Відхилено %n речень: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Як звичайно</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>fcdesk’s own</source>
        <translation>Власний стиль fcdesk</translation>
    </message>
    <message>
        <source>Names confidential sources and colleagues: it stays in the house.</source>
        <translation>Тут названо конфіденційні джерела й колег: документ не виходить за межі редакції.</translation>
    </message>
    <message>
        <source>For somebody who changes its words in Word and sends it back.</source>
        <translation>Для того, хто змінить тексти у Word і поверне файл.</translation>
    </message>
    <message>
        <source>The preview shows its words; a web page has no pages.</source>
        <translation>Перегляд показує лише текст: вебсторінка не ділиться на сторінки.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Стиль редакції</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Sections, in their order</source>
        <translation>Розділи за порядком</translation>
    </message>
    <message>
        <source>Add a house style</source>
        <translation>Додати стиль редакції</translation>
    </message>
    <message>
        <source>Remove this house style</source>
        <translation>Вилучити цей стиль редакції</translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation>Усі розділи у звичайному порядку</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>за мовою</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Space leaves a section out or takes it in, Alt+Up and Alt+Down move it</source>
        <translation>Пробіл вилучає або повертає розділ, Alt зі стрілками вгору та вниз переміщує його</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Write-up for readers</source>
        <translation>Публікація для читачів</translation>
    </message>
    <message>
        <source>Checker’s dossier (internal)</source>
        <translation>Досьє перевірки (внутрішнє)</translation>
    </message>
    <message>
        <source>Annotated copy (internal)</source>
        <translation>Примірник із коментарями (внутрішній)</translation>
    </message>
    <message>
        <source>Annotated copy for readers</source>
        <translation>Примірник із коментарями для читачів</translation>
    </message>
    <message>
        <source>Review copy, to come back</source>
        <translation>Примірник для рецензування</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>Експорт у Word</translation>
    </message>
    <message>
        <source>PDF, by LibreOffice</source>
        <translation>PDF через LibreOffice</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Експорт у PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Експорт у вебсторінку</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Експорт у Markdown</translation>
    </message>
    <message>
        <source>ClaimReview, JSON</source>
        <translation>ClaimReview, JSON</translation>
    </message>
    <message>
        <source>Export ClaimReview</source>
        <translation>Експорт ClaimReview</translation>
    </message>
    <message>
        <source>Table of claims, CSV</source>
        <translation>Таблиця тверджень, CSV</translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation>Експорт таблиці в CSV</translation>
    </message>
    <message>
        <source>Table of claims, Excel</source>
        <translation>Таблиця тверджень, Excel</translation>
    </message>
    <message>
        <source>Export table to Excel</source>
        <translation>Експорт таблиці в Excel</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Use evidence of another claim</source>
        <translation>Узяти доказ іншого твердження</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Роль доказу</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Знайти доказ</translation>
    </message>
    <message>
        <source>Number, title, publisher, words of the excerpt, file</source>
        <translation>Номер, назва, видання, слова уривка, файл</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>Докази справи</translation>
    </message>
    <message>
        <source>&amp;How it bears on this claim</source>
        <translation>&amp;Роль щодо цього твердження</translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation>Немає відповідних доказів.</translation>
    </message>
    <message>
        <source>Use for this claim</source>
        <translation>Узяти для цього твердження</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>A case is one article under check: its claims, the evidence, and a verdict for each. Everything stays on this machine.</source>
        <translation>Справа – це одна стаття, яку перевіряють: її твердження, докази та оцінка кожного твердження. Усе лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Відкрити приклад справи</translation>
    </message>
    <message>
        <source>Start your first case</source>
        <translation>Створіть першу справу</translation>
    </message>
    <message>
        <source>Choose a case in the list, or start a new one</source>
        <translation>Виберіть справу зі списку або створіть нову</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>File: {names}</source>
        <translation>Файл: {names}</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>Файли: {names}</translation>
    </message>
    <message>
        <source>Also for claim {number}</source>
        <translation>Також для твердження {number}</translation>
    </message>
    <message>
        <source>Also for claims {numbers}</source>
        <translation>Також для тверджень {numbers}</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оцінено</translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Use evidence of another claim…</source>
        <translation>Узяти доказ іншого твердження…</translation>
    </message>
    <message>
        <source>Evidence · {count}</source>
        <translation>Докази · {count}</translation>
    </message>
    <message>
        <source>Drop a link, file or picture</source>
        <translation>Перетягніть сюди посилання, файл або зображення</translation>
    </message>
    <message>
        <source>Drop a link, file or picture, or press {key}</source>
        <translation>Перетягніть сюди посилання, файл або зображення чи натисніть {key}</translation>
    </message>
    <message>
        <source>{key} pastes a link, words, a picture or files as evidence</source>
        <translation>{key} вставляє посилання, слова, зображення або файли як доказ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Enter or a double click opens a piece of evidence, Delete deletes it</source>
        <translation>Enter або подвійне клацання відкриває доказ, Delete видаляє його</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;View stored files</source>
        <translation>Переглянути збережені &amp;файли</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Перемістити в&amp;гору</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Перемістити в&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Take from this claim</source>
        <translation>Від’&amp;єднати від твердження</translation>
    </message>
    <message>
        <source>D&amp;elete evidence</source>
        <translation>Ви&amp;далити доказ</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>конфіденційне</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>Доказ належить до твердження: спершу позначте або виберіть твердження</translation>
    </message>
    <message>
        <source>No file is stored with the evidence of this claim</source>
        <translation>Із доказами цього твердження не збережено жодного файлу</translation>
    </message>
    <message>
        <source>Evidence deleted.</source>
        <translation>Доказ видалено.</translation>
    </message>
    <message>
        <source>Evidence deleted, from claims {numbers}.</source>
        <translation>Доказ видалено з тверджень: {numbers}.</translation>
    </message>
    <message>
        <source>Taken from claim {number}; the evidence stays in the case.</source>
        <translation>Від’єднано від твердження {number}; доказ лишається у справі.</translation>
    </message>
    <message>
        <source>Choose a piece of evidence among the cards first</source>
        <translation>Спершу виберіть доказ серед карток</translation>
    </message>
    <message>
        <source>Close the form that is open, then paste or drop it again</source>
        <translation>Закрийте відкриту форму, а тоді вставте чи перетягніть знову</translation>
    </message>
    <message>
        <source>For claim {number}: {quote}</source>
        <translation>До твердження {number}: {quote}</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>Копіювання файлів</translation>
    </message>
    <message>
        <source>The evidence was not added. Press E and the form comes back as it was</source>
        <translation>Доказ не додано. Натисніть E, і форма відкриється такою, якою була</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>&amp;Confidential source</source>
        <translation>&amp;Конфіденційне джерело</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Роль доказу</translation>
    </message>
    <message>
        <source>Pictures in the write-up ({count})…</source>
        <translation>Зображення в публікації ({count})…</translation>
    </message>
    <message>
        <source>View stored files ({count})</source>
        <translation>Переглянути збережені файли ({count})</translation>
    </message>
    <message>
        <source>This source also serves evidence {numbers}: what is changed of the source changes there, too.</source>
        <translation>Це джерело вказано також у доказах: {numbers}. Його зміни позначаться й там.</translation>
    </message>
    <message>
        <source>It stays out of every public document.</source>
        <translation>Його не буде в жодному публічному документі.</translation>
    </message>
    <message>
        <source>&amp;Known source</source>
        <translation>&amp;Відоме джерело</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>What the source calls itself</source>
        <translation>Як джерело називає себе саме</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>https://… (nothing is fetched)</source>
        <translation>https://… (нічого не завантажується)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>Авто&amp;р</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>В&amp;идання</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;Опубліковано</translation>
    </message>
    <message>
        <source>2026-11-22, or less precise</source>
        <translation>2026-11-22 або менш точно</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>Роль &amp;доказу</translation>
    </message>
    <message>
        <source>&amp;Excerpt</source>
        <translation>&amp;Уривок</translation>
    </message>
    <message>
        <source>The words of the source that matter, to the letter</source>
        <translation>Важливі слова джерела, дослівно</translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation>&amp;Місце в джерелі</translation>
    </message>
    <message>
        <source>Page, paragraph, minute</source>
        <translation>Сторінка, абзац, хвилина</translation>
    </message>
    <message>
        <source>Sou&amp;rce is</source>
        <translation>Д&amp;жерело</translation>
    </message>
    <message>
        <source>What it sa&amp;ys is</source>
        <translation>&amp;Зміст</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Но&amp;татка</translation>
    </message>
    <message>
        <source>For the desk alone; never printed</source>
        <translation>Лише для редакції; не друкується</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Файли</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>A grade has two halves: choose how reliable the source is and how credible the words.</source>
        <translation>Оцінка надійності має дві частини: виберіть, наскільки надійне джерело і наскільки достовірні його слова.</translation>
    </message>
</context>
<context>
    <name>EvidenceElsewhere</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>Доказ належить до твердження: спершу позначте або виберіть твердження</translation>
    </message>
    <message>
        <source>All evidence of the case bears on this claim already</source>
        <translation>Усі докази справи вже стосуються цього твердження</translation>
    </message>
    <message>
        <source>For claim {number}: {quote}</source>
        <translation>До твердження {number}: {quote}</translation>
    </message>
    <message>
        <source>Evidence {number} is used for claim {claim}, too.</source>
        <translation>Доказ {number} тепер стосується й твердження {claim}.</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Find in the evidence</source>
        <translation>Знайти в доказах</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n доказ</numerusform>
            <numerusform>%n докази</numerusform>
            <numerusform>%n доказів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n pieces of evidence</source>
        <translation>
            <numerusform>{shown} з %n доказу</numerusform>
            <numerusform>{shown} з %n доказів</numerusform>
            <numerusform>{shown} з %n доказів</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence yet. Select a claim and press E.</source>
        <translation>Доказів ще немає. Виберіть твердження й натисніть E.</translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation>Немає відповідних доказів.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence copied as a table</source>
        <translation>
            <numerusform>%n доказ скопійовано як таблицю</numerusform>
            <numerusform>%n докази скопійовано як таблицю</numerusform>
            <numerusform>%n доказів скопійовано як таблицю</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceViewing</name>
    <message>
        <source>No file is stored with this evidence</source>
        <translation>Із цим доказом не збережено жодного файлу</translation>
    </message>
    <message>
        <source>This file does not belong to the case any more</source>
        <translation>Цей файл уже не належить до справи</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged, of an unusual kind, or too large</source>
        <translation>Це зображення не можна показати: воно пошкоджене, незвичного формату або завелике</translation>
    </message>
    <message>
        <source>Looking at this file takes too long. It is kept; you can save a copy</source>
        <translation>Цей файл відкривається надто довго. Його збережено; ви можете зберегти копію</translation>
    </message>
    <message>
        <source>This evidence is not in the case any more; undo brings it back</source>
        <translation>Цього доказу вже немає у справі; скасування поверне його</translation>
    </message>
    <message>
        <source>Excerpt of evidence {number}: {words}</source>
        <translation>Уривок доказу {number}: {words}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Збереження копії</translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <translation>Копію збережено: {path}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing {name}</source>
        <translation>Запис файлу {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Findings of the checks still open: %n; Missing lists them</source>
        <translation>
            <numerusform>Невирішених зауважень: %n; їх перелічено на вкладці «Зауваження»</numerusform>
            <numerusform>Невирішених зауважень: %n; їх перелічено на вкладці «Зауваження»</numerusform>
            <numerusform>Невирішених зауважень: %n; їх перелічено на вкладці «Зауваження»</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written</source>
        <translation>Експорт перервано; нічого не записано</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>In claim {numbers}</source>
        <translation>Твердження {numbers}</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>Відхилено: {reason}</translation>
    </message>
    <message>
        <source>Not read yet: mark a claim in it or dismiss it</source>
        <translation>Ще не прочитано: позначте в ньому твердження або відхиліть його</translation>
    </message>
    <message>
        <source>Not read yet: mark a claim in it ({mark}) or dismiss it ({dismiss})</source>
        <translation>Ще не прочитано: позначте в ньому твердження ({mark}) або відхиліть його ({dismiss})</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>У програмі сталася помилка. Усе збережене вціліло.</translation>
    </message>
    <message>
        <source>A report without any words of the case lies in {path}.</source>
        <translation>Звіт без жодного слова зі справи збережено тут: {path}.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What is claimed, so that it can be understood and checked without the article</source>
        <translation>Що стверджується – так, щоб це можна було зрозуміти й перевірити без статті</translation>
    </message>
    <message>
        <source>Who says it: the person, body or paper that would have to answer for it</source>
        <translation>Хто це каже: особа, установа чи видання, що мали б за це відповідати</translation>
    </message>
    <message>
        <source>Whether the article names who says it, hides the name, or refers to a document</source>
        <translation>Чи називає стаття того, хто це каже, приховує ім’я або посилається на документ</translation>
    </message>
    <message>
        <source>Kind: what sort of statement it is, which decides what would settle it</source>
        <translation>Вид: яке це твердження; від цього залежить, що його підтвердить або спростує</translation>
    </message>
    <message>
        <source>Priority: what to check first; high for what does most harm if it is wrong</source>
        <translation>Пріоритет: що перевіряти спершу; високий – для того, що зашкодить найбільше, якщо воно хибне</translation>
    </message>
    <message>
        <source>Status: how far the work on this claim has come</source>
        <translation>Стан: як далеко просунулася робота над цим твердженням</translation>
    </message>
    <message>
        <source>What readers should know that the evidence does not settle</source>
        <translation>Що читачам слід знати про те, чого докази не з’ясовують</translation>
    </message>
    <message>
        <source>The occasion: readers and the claimant must be able to find it again</source>
        <translation>Нагода: і читачі, і той, хто стверджує, мають змогти знову це знайти</translation>
    </message>
    <message>
        <source>Who carried the claim from the claimant to the article, the first one first</source>
        <translation>Хто передав твердження від першоджерела до статті; перший – першим</translation>
    </message>
    <message>
        <source>What speaks for checking this claim and not another one</source>
        <translation>Що свідчить за перевірку саме цього твердження, а не іншого</translation>
    </message>
    <message>
        <source>Words of your own by which claims are found again</source>
        <translation>Ваші власні слова, за якими твердження знаходять знову</translation>
    </message>
    <message>
        <source>The reason for the verdict: what the evidence shows, and how that leads to the rating</source>
        <translation>Підстава оцінки: що показують докази і як із цього випливає оцінка</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F: how far it was right before, and what it has to gain</source>
        <translation>Надійність джерела, від A до F: наскільки воно мало рацію раніше і яку має вигоду</translation>
    </message>
    <message>
        <source>Credibility of what it says, 1 to 6: whether other sources say so, too</source>
        <translation>Достовірність сказаного, від 1 до 6: чи кажуть те саме інші джерела</translation>
    </message>
    <message>
        <source>Where in the source the words stand, so that a colleague finds them: page, paragraph, minute</source>
        <translation>Де в джерелі стоять ці слова, щоб їх знайшов хтось із редакції: сторінка, абзац, хвилина</translation>
    </message>
    <message>
        <source>What it does to the claim: supports it, contradicts it, or helps to understand it</source>
        <translation>Що це дає для твердження: підтверджує, суперечить або допомагає зрозуміти</translation>
    </message>
    <message>
        <source>The words of the source that matter, unchanged: they are quoted in the write-up</source>
        <translation>Важливі слова джерела без змін: їх цитують у публікації</translation>
    </message>
    <message>
        <source>For you and your colleagues; it stays out of all that is published</source>
        <translation>Для вас і вашої редакції; до публікацій це не потрапляє</translation>
    </message>
    <message>
        <source>For a source that must be protected: nothing of it is printed in what readers get</source>
        <translation>Для джерела, яке треба захистити: нічого з нього немає в тому, що отримують читачі</translation>
    </message>
    <message>
        <source>One or two sentences below the headline: what was claimed, and what is true</source>
        <translation>Одне-два речення під заголовком: що стверджували і як є насправді</translation>
    </message>
    <message>
        <source>The findings for who reads no further</source>
        <translation>Висновки для тих, хто далі не читатиме</translation>
    </message>
    <message>
        <source>What was done to check it, so that readers could do it, too</source>
        <translation>Що зроблено для перевірки – так, щоб це могли повторити й читачі</translation>
    </message>
    <message>
        <source>Who answers for the check</source>
        <translation>Хто відповідає за перевірку</translation>
    </message>
    <message>
        <source>Where the check is published; ClaimReview data and corrections point to it</source>
        <translation>Де опубліковано перевірку; на цю сторінку вказують дані ClaimReview і виправлення</translation>
    </message>
    <message>
        <source>The day on which the check was published</source>
        <translation>День, коли опубліковано перевірку</translation>
    </message>
    <message>
        <source>Who checks it; cases of yours are listed under My cases</source>
        <translation>Хто перевіряє; ваші справи – у списку «Мої справи»</translation>
    </message>
    <message>
        <source>Words of your own by which cases are found again</source>
        <translation>Ваші власні слова, за якими справи знаходять знову</translation>
    </message>
    <message>
        <source>The ratings that can be given, and what each of them means</source>
        <translation>Оцінки, які можна дати, і що означає кожна з них</translation>
    </message>
    <message>
        <source>The language of the article: claims are looked for by its rules</source>
        <translation>Мова статті: твердження шукають за її правилами</translation>
    </message>
    <message>
        <source>Who wrote the article</source>
        <translation>Хто написав статтю</translation>
    </message>
    <message>
        <source>The paper, station or site that brought the article</source>
        <translation>Газета, канал чи сайт, де вийшла стаття</translation>
    </message>
    <message>
        <source>When the article came out; claims are judged by what could be known then</source>
        <translation>Коли вийшла стаття; твердження оцінюють за тим, що тоді можна було знати</translation>
    </message>
    <message>
        <source>Where the article stands; readers are led there, and nothing is fetched from it</source>
        <translation>Де розміщено статтю; туди ведуть читачів, і нічого звідти не завантажують</translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message>
        <source>Choose files…</source>
        <translation>Вибрати файли…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не додавати</translation>
    </message>
    <message>
        <source>Leave these files out</source>
        <translation>Не додавати цих файлів</translation>
    </message>
    <message>
        <source>Files to keep as evidence</source>
        <translation>Файли, які треба зберегти як доказ</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>nobody works on it</source>
        <translation>без відповідальної особи</translation>
    </message>
    <message>
        <source>{name} works on it</source>
        <translation>відповідальна особа: {name}</translation>
    </message>
    <message>
        <source>tag “{words}”</source>
        <translation>мітка «{words}»</translation>
    </message>
    <message>
        <source>rating “{words}”</source>
        <translation>оцінка «{words}»</translation>
    </message>
    <message>
        <source>claimant “{words}”</source>
        <translation>хто стверджує: «{words}»</translation>
    </message>
    <message>
        <source>publisher “{words}”</source>
        <translation>видання «{words}»</translation>
    </message>
    <message>
        <source>made from {day}</source>
        <translation>створено з {day}</translation>
    </message>
    <message>
        <source>made until {day}</source>
        <translation>створено до {day}</translation>
    </message>
    <message>
        <source>due until {day}</source>
        <translation>термін до {day}</translation>
    </message>
    <message>
        <source>not archived</source>
        <translation>не в архіві</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Words to find in the article</source>
        <translation>Слова, які треба знайти у статті</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Закрити пошук (Escape)</translation>
    </message>
    <message>
        <source>{place} of {matches}</source>
        <translation>{place} з {matches}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Збігів немає</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>Знайти у ст&amp;атті…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Знайти &amp;далі</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Знайти п&amp;опереднє</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>All {of} steps are done.</source>
        <translation>Усі кроки виконано ({of}).</translation>
    </message>
    <message>
        <source>{done} of {of} steps done. Next: {step}</source>
        <translation>Виконано кроків: {done} з {of}. Далі: {step}</translation>
    </message>
    <message>
        <source>open an article. The sample case has one.</source>
        <translation>відкрийте статтю. Вона є у прикладі справи.</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Відкрити приклад справи</translation>
    </message>
    <message>
        <source>select words of the article that state something, and mark them as a claim.</source>
        <translation>виділіть у статті слова, які щось стверджують, і позначте їх як твердження.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Перейти до статті</translation>
    </message>
    <message>
        <source>add evidence to the selected claim.</source>
        <translation>додайте доказ до вибраного твердження.</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Додати доказ…</translation>
    </message>
    <message>
        <source>give the claim a verdict, and say why.</source>
        <translation>оцініть твердження й поясніть оцінку.</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>Перейти до твердження</translation>
    </message>
    <message>
        <source>write the report as a Word file.</source>
        <translation>запишіть публікацію у файл Word.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Getting started</source>
        <translation>Початок роботи</translation>
    </message>
    <message>
        <source>First steps done</source>
        <translation>Виконані перші кроки</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Прибрати перші кроки</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Opening the archive …</source>
        <translation>Відкриття архіву…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>GivenEvidence</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>Доказ належить до твердження: спершу позначте або виберіть твердження</translation>
    </message>
    <message>
        <source>The picture before is still being taken in; try again in a moment</source>
        <translation>Попереднє зображення ще додається; спробуйте ще раз за мить</translation>
    </message>
    <message>
        <source>Taking in the picture</source>
        <translation>Додавання зображення</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>completely reliable</source>
        <translation>цілком надійне</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>зазвичай надійне</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>доволі надійне</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>зазвичай не надійне</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>ненадійне</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>надійність не можна оцінити</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>підтверджено іншими джерелами</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>ймовірно правдиво</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>можливо правдиво</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сумнівно</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>малоймовірно</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>правдивість не можна оцінити</translation>
    </message>
    <message>
        <source>Grade not set</source>
        <translation>Надійність не оцінено</translation>
    </message>
    <message>
        <source>{grade} {source}, {content}</source>
        <translation>{grade} {source}, {content}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the case stands here</source>
        <translation>поточний стан справи</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>taken back, and replaced since</source>
        <translation>скасовано й відтоді замінено</translation>
    </message>
    <message>
        <source>The case is as this step left it.</source>
        <translation>Справа саме в тому стані, у якому її лишив цей крок.</translation>
    </message>
    <message>
        <source>Something else was done in its place, so it cannot be done again.</source>
        <translation>Замість цього зроблено щось інше, тому повторити крок не можна.</translation>
    </message>
    <message>
        <source>This line only says what happened; choose a step.</source>
        <translation>Цей рядок лише повідомляє, що сталося; виберіть крок.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the case</source>
        <translation>Історія справи</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>По&amp;вернутися сюди</translation>
    </message>
    <message numerus="yes">
        <source>Steps to go: %n</source>
        <translation>
            <numerusform>Лишилося кроків: %n</numerusform>
            <numerusform>Лишилося кроків: %n</numerusform>
            <numerusform>Лишилося кроків: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Кроки, спершу найновіші</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>&amp;Do again up to here</source>
        <translation>&amp;Повторити до цього кроку</translation>
    </message>
    <message numerus="yes">
        <source>Steps to take back: %n. They can be done again.</source>
        <translation>
            <numerusform>Буде скасовано кроків: %n. Скасоване можна повторити.</numerusform>
            <numerusform>Буде скасовано кроків: %n. Скасоване можна повторити.</numerusform>
            <numerusform>Буде скасовано кроків: %n. Скасоване можна повторити.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps to do again: %n.</source>
        <translation>
            <numerusform>Буде повторено кроків: %n.</numerusform>
            <numerusform>Буде повторено кроків: %n.</numerusform>
            <numerusform>Буде повторено кроків: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseStyles</name>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Документи та шаблони Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>A document in the house style</source>
        <translation>Документ у стилі редакції</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Перегляд файлу {name}</translation>
    </message>
    <message>
        <source>Remove the house style {name} from the archive?</source>
        <translation>Вилучити стиль редакції {name} з архіву?</translation>
    </message>
    <message>
        <source>Documents that were written in it stay as they are.</source>
        <translation>Документи, записані в цьому стилі, лишаться без змін.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Перервати</translation>
    </message>
    <message>
        <source>Cancel what is being written</source>
        <translation>Перервати запис</translation>
    </message>
    <message>
        <source>{name}: {done} of {all}</source>
        <translation>{name}: {done} з {all}</translation>
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
        <translation>{key} вже належить команді «{command}»</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Як &amp;було</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Усі як були</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys: letters, digits and signs by themselves</source>
        <translation>&amp;Клавіші з одного знака: літери, цифри та символи самі по собі</translation>
    </message>
    <message>
        <source>No command matches. An empty field shows them all.</source>
        <translation>Немає відповідних команд. Порожнє поле показує всі.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Знайти команду</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>Press a key for the chosen command</source>
        <translation>Натисніть клавішу для вибраної команди</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Key for “{command}”</source>
        <translation>Клавіша для «{command}»</translation>
    </message>
    <message>
        <source>{key} does too much elsewhere; take another key</source>
        <translation>{key} уже має забагато інших значень; виберіть іншу клавішу</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>quantity</source>
        <translation>кількість</translation>
    </message>
    <message>
        <source>a number that can be looked up</source>
        <translation>число, яке можна перевірити за джерелами</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>something that happened or did not</source>
        <translation>те, що сталося або не сталося</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>words that were said or not</source>
        <translation>слова, які було чи не було сказано</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>a reason or consequence that is claimed</source>
        <translation>стверджувана причина або наслідок</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>порівняння</translation>
    </message>
    <message>
        <source>more, less, growing, falling</source>
        <translation>більше, менше, зростає, спадає</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>приписування</translation>
    </message>
    <message>
        <source>somebody is said to say it</source>
        <translation>комусь приписують ці слова</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>a time that can be looked up</source>
        <translation>час, який можна перевірити за джерелами</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>місце в ряду</translation>
    </message>
    <message>
        <source>first, largest, most</source>
        <translation>перше, найбільше, найчисленніше</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>політика</translation>
    </message>
    <message>
        <source>laws, offices, what a state does</source>
        <translation>закони, посади, дії держави</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>what is said to be coming</source>
        <translation>те, що, як кажуть, буде</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>думка</translation>
    </message>
    <message>
        <source>a view: speaks against checking it</source>
        <translation>погляд: підстава не перевіряти</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>none of the other kinds</source>
        <translation>жоден з інших видів</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>умовивід</translation>
    </message>
    <message>
        <source>concluded, not observed</source>
        <translation>висновок, а не спостереження</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>the system’s language</source>
        <translation>мова системи</translation>
    </message>
    <message>
        <source>From its next start the desk speaks {language}</source>
        <translation>Мова від наступного запуску: {language}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>&amp;Language of the desk</source>
        <translation>&amp;Мова програми</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation>Мова програми</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>The documents of a case have a language of their own, chosen with the write-up.</source>
        <translation>Документи справи мають власну мову; її вибирають разом із публікацією.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгальська</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайська</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нідерландська</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинська</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>гінді</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>індонезійська</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японська</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MarkOffer</name>
    <message>
        <source>Mark as a claim</source>
        <translation>Позначити як твердження</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Missing</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Let pass…</source>
        <translation>Не враховувати…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Зауважень немає.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n to settle</source>
        <translation>
            <numerusform>✕ вирішити: %n</numerusform>
            <numerusform>✕ вирішити: %n</numerusform>
            <numerusform>✕ вирішити: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n to look at</source>
        <translation>
            <numerusform>! переглянути: %n</numerusform>
            <numerusform>! переглянути: %n</numerusform>
            <numerusform>! переглянути: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n let pass</source>
        <translation>
            <numerusform>✓ не враховано: %n</numerusform>
            <numerusform>✓ не враховано: %n</numerusform>
            <numerusform>✓ не враховано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing ({count})</source>
        <translation>Зауваження ({count})</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Зауваження перевірок</translation>
    </message>
    <message>
        <source>Enter goes to the place, Delete lets a finding pass</source>
        <translation>Enter переходить до місця, Delete дає змогу не враховувати зауваження</translation>
    </message>
    <message>
        <source>Show where it is to be mended (Enter)</source>
        <translation>Показати, де це виправити (Enter)</translation>
    </message>
    <message>
        <source>Hold to it again</source>
        <translation>Знову враховувати</translation>
    </message>
    <message>
        <source>It counts as open again (Delete)</source>
        <translation>Зауваження знову вважатиметься відкритим (Delete)</translation>
    </message>
    <message>
        <source>Give a reason (Delete)</source>
        <translation>Вказати підставу (Delete)</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>треба вирішити</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>варто переглянути</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>не враховано</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Твердження {number}</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Доказ {number}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Справа</translation>
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
        <translation>Де сказано</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Коли сказано</translation>
    </message>
    <message>
        <source>Passed on by, one on each line</source>
        <translation>Хто передав, по одному в рядку</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>Чому обрано</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Мітки через кому</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>Додатково · {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>More about the claim</source>
        <translation>Додатково про твердження</translation>
    </message>
    <message>
        <source>Where and when it was said, who passed it on, why it was chosen, tags, notes</source>
        <translation>Де й коли сказано, хто передав, чому обрано, мітки, нотатки</translation>
    </message>
    <message>
        <source>Interview, speech, post …</source>
        <translation>Інтерв’ю, промова, допис…</translation>
    </message>
    <message>
        <source>2026-11-22, or as precise as it is known</source>
        <translation>2026-11-22 або так точно, як відомо</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Where cases lie</source>
        <translation>Розділи справ</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Збережені фільтри</translation>
    </message>
    <message>
        <source>&amp;Edit filter…</source>
        <translation>&amp;Змінити фільтр…</translation>
    </message>
    <message>
        <source>&amp;Delete filter</source>
        <translation>&amp;Видалити фільтр</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n справа</numerusform>
            <numerusform>%n справи</numerusform>
            <numerusform>%n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, {cases}</source>
        <translation>{place}, {cases}</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Reading the article</source>
        <translation>Читання статті</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статті</translation>
    </message>
    <message>
        <source>Paste the article here: its title in the first line</source>
        <translation>Вставте сюди статтю: у першому рядку – її заголовок</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>Прочитати &amp;файл…</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Прибрати файл</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>Відкрити &amp;приклад справи</translation>
    </message>
    <message>
        <source>The article is read from the file {name}.</source>
        <translation>Статтю буде прочитано з файлу {name}.</translation>
    </message>
    <message>
        <source>A case begins with one file: choose it with “Read a file…”.</source>
        <translation>Справа починається з одного файлу: виберіть його кнопкою «Прочитати файл…».</translation>
    </message>
    <message>
        <source>The address is filled in. Pages are not fetched: open it in your browser, copy the article’s text and paste it here.</source>
        <translation>Адресу вписано. Сторінки не завантажуються: відкрийте її у браузері, скопіюйте текст статті й вставте сюди.</translation>
    </message>
    <message>
        <source>This is what the clipboard holds. Type or paste to put something else in its place.</source>
        <translation>Це вміст буфера обміну. Введіть або вставте інше, щоб замінити його.</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>А&amp;втор</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>Ви&amp;дання</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;Опубліковано</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>2026-11-22, or as precise as it is known</source>
        <translation>2026-11-22 або настільки точно, наскільки відомо</translation>
    </message>
    <message>
        <source>Start case</source>
        <translation>Створити справу</translation>
    </message>
    <message>
        <source>Ctrl+Enter, from any field</source>
        <translation>Ctrl+Enter, з будь-якого поля</translation>
    </message>
    <message>
        <source>Pages are not fetched: paste the article’s text above, or read it from a file</source>
        <translation>Сторінки не завантажуються: вставте текст статті вище або прочитайте його з файлу</translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation>Статті ({kinds})</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers that seem to speak of the same thing, as they stand in the article.</source>
        <translation>Числа, що, схоже, стосуються того самого, у вигляді, у якому їх подано у статті.</translation>
    </message>
    <message>
        <source>What several numbers speak of</source>
        <translation>Чого стосуються кілька чисел</translation>
    </message>
    <message>
        <source>The numbers, where they stand</source>
        <translation>Числа та їхні місця</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>те саме число</translation>
    </message>
    <message>
        <source>different numbers</source>
        <translation>різні числа</translation>
    </message>
    <message>
        <source>bounds that exclude each other</source>
        <translation>межі, що виключають одна одну</translation>
    </message>
    <message>
        <source>sure here, inferred there</source>
        <translation>тут певно, там лише висновок</translation>
    </message>
    <message>
        <source>given by different sources</source>
        <translation>з різних джерел</translation>
    </message>
    <message>
        <source>different units</source>
        <translation>різні одиниці</translation>
    </message>
    <message>
        <source>bounded differently</source>
        <translation>різні межі</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>стверджується</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>зі слів інших</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>за висновком</translation>
    </message>
    <message>
        <source>denied or open</source>
        <translation>заперечується або під питанням</translation>
    </message>
    <message>
        <source>{certainty}: “{words}”</source>
        <translation>{certainty}: «{words}»</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>джерела не знайдено</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Вступ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the archive …</source>
        <translation>Відкриття архіву…</translation>
    </message>
    <message>
        <source>Bringing the archive up to date. A copy of it is kept …</source>
        <translation>Оновлення архіву. Його копія зберігається…</translation>
    </message>
    <message>
        <source>a part of the program could not be loaded; install fcdesk again</source>
        <translation>не вдалося завантажити частину програми; встановіть fcdesk знову</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Перегляд сторінок</translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation>Посилання: {words}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search cases, claims and evidence, or type &gt; for commands</source>
        <translation>Шукайте справи, твердження й докази або введіть &gt; для команд</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Знайдене</translation>
    </message>
    <message>
        <source>Nothing here goes by these words.</source>
        <translation>За цими словами тут нічого немає.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>доказ</translation>
    </message>
    <message>
        <source>case</source>
        <translation>справа</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Знайти або виконати команду</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>Rate as “{rating}”</source>
        <translation>Оцінити як «{rating}»</translation>
    </message>
    <message>
        <source>Claim {number}: {words}</source>
        <translation>Твердження {number}: {words}</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>без оцінки</translation>
    </message>
    <message>
        <source>Evidence {number}: {words}</source>
        <translation>Доказ {number}: {words}</translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation>Справа: {title}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Stored picture</source>
        <translation>Збережене зображення</translation>
    </message>
    <message>
        <source>Plus and minus make it larger and smaller, 1 shows it pixel by pixel</source>
        <translation>Плюс і мінус збільшують і зменшують його, 1 показує піксель у піксель</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This evidence has no picture among its files</source>
        <translation>Серед файлів цього доказу немає зображень</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Pictures in the write-up</source>
        <translation>Зображення в публікації</translation>
    </message>
    <message>
        <source>&amp;Show this picture in the write-up</source>
        <translation>&amp;Показати це зображення в публікації</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture.</source>
        <translation>Цей файл не можна показати як зображення.</translation>
    </message>
    <message>
        <source>Pictures of this evidence</source>
        <translation>Зображення цього доказу</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Що на ньому, для тих, хто його не бачить</translation>
    </message>
    <message>
        <source>No picture leaves the house without these words</source>
        <translation>Без цих слів зображення не виходить за межі редакції</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>in the write-up</source>
        <translation>у публікації</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Nothing is waiting. New cases that nobody has taken yet come here.</source>
        <translation>Нових справ немає. Сюди потрапляють справи, яких ще ніхто не взяв.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Мої справи</translation>
    </message>
    <message>
        <source>You have no cases. “Assign to me” in the Case menu takes one.</source>
        <translation>У вас немає справ. Щоб узяти справу, виберіть «Взяти собі» в меню «Справа».</translation>
    </message>
    <message>
        <source>Waiting for reply</source>
        <translation>Очікують на відповідь</translation>
    </message>
    <message>
        <source>No case waits for a reply.</source>
        <translation>Жодна справа не очікує на відповідь.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рецензуванні</translation>
    </message>
    <message>
        <source>No case is in review.</source>
        <translation>На рецензуванні немає жодної справи.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковані</translation>
    </message>
    <message>
        <source>No case has been published yet.</source>
        <translation>Ще не опубліковано жодної справи.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Cases you archive stay searchable here.</source>
        <translation>Тут зберігаються архівні справи; їх можна знайти пошуком.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation>Справ ще немає.</translation>
    </message>
</context>
<context>
    <name>Priorities</name>
    <message>
        <source>high priority</source>
        <translation>високий пріоритет</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>звичайний пріоритет</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>низький пріоритет</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Вступ</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Як ми перевіряли</translation>
    </message>
    <message>
        <source>Claim in plain words</source>
        <translation>Твердження простими словами</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Чому така оцінка</translation>
    </message>
    <message>
        <source>What could not be established</source>
        <translation>Чого ми не змогли встановити</translation>
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
        <translation>Нова справа</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation>Текст статті</translation>
    </message>
    <message>
        <source>Read only. Select text and press C to mark a claim, X to dismiss it. J and K walk from claim to claim, Shift+N to the next sentence that nobody has read. Alt with an arrow key moves where the claim starts, with Shift where it ends. Ctrl+F finds words.</source>
        <translation>Лише для читання. Виділіть текст і натисніть C, щоб позначити твердження, або X, щоб відхилити. J і K ведуть від твердження до твердження, Shift+N – до наступного речення, якого ще ніхто не прочитав. Alt зі стрілкою пересуває початок твердження, разом із Shift – його кінець. Ctrl+F шукає слова.</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Why it will not be checked</source>
        <translation>Чому це не перевірятимуть</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>&amp;Opinion</source>
        <translation>&amp;Думка</translation>
    </message>
    <message>
        <source>Not &amp;yet checkable</source>
        <translation>&amp;Ще не можна перевірити</translation>
    </message>
    <message>
        <source>Not &amp;checkable</source>
        <translation>Не &amp;можна перевірити</translation>
    </message>
    <message>
        <source>&amp;Undisputed</source>
        <translation>Не викликає &amp;сумнівів</translation>
    </message>
    <message>
        <source>Un&amp;important</source>
        <translation>Не&amp;важливо</translation>
    </message>
    <message>
        <source>&amp;Repeated elsewhere in the article</source>
        <translation>&amp;Повторюється в іншому місці статті</translation>
    </message>
    <message>
        <source>&amp;No statement</source>
        <translation>Не є &amp;твердженням</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;Інша причина…</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Headings</source>
        <translation>Заголовки стовпців</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Another reason</source>
        <translation>Інша причина</translation>
    </message>
    <message>
        <source>&amp;Why will it not be checked?</source>
        <translation>&amp;Чому це не перевірятимуть?</translation>
    </message>
    <message>
        <source>Why will it not be checked?</source>
        <translation>Чому це не перевірятимуть?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Words</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Headline: the finding, not the claim</source>
        <translation>Заголовок: висновок, а не твердження</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Вступ</translation>
    </message>
    <message>
        <source>In short: one point on each line</source>
        <translation>Коротко: по одному пункту в рядку</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Як ми перевіряли</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Рядок авторства</translation>
    </message>
    <message>
        <source>Address of the published page</source>
        <translation>Адреса опублікованої сторінки</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>Зараз: {title}</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Мова підписів</translation>
    </message>
    <message>
        <source>as the article</source>
        <translation>як у статті</translation>
    </message>
    <message>
        <source>Who said what, and what is true of it</source>
        <translation>Хто що сказав і що з цього правда</translation>
    </message>
    <message>
        <source>Steps that a reader can repeat</source>
        <translation>Кроки, які читач може повторити</translation>
    </message>
    <message>
        <source>Names appear only where you write them</source>
        <translation>Імена з’являються лише там, де ви їх напишете</translation>
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
        <translation>Незбережений текст від {moment} лежить тут: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Words that could not be saved earlier lie in {folder}: %n texts</source>
        <translation>
            <numerusform>Незбережені раніше слова лежать тут: {folder} (%n текст)</numerusform>
            <numerusform>Незбережені раніше слова лежать тут: {folder} (%n тексти)</numerusform>
            <numerusform>Незбережені раніше слова лежать тут: {folder} (%n текстів)</numerusform>
        </translation>
    </message>
    <message>
        <source>No words are waiting: everything could be saved</source>
        <translation>Незбережених текстів немає: усе вдалося зберегти</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показати…</translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message>
        <source>Words that could not be saved</source>
        <translation>Незбережені тексти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>Texts, the newest first</source>
        <translation>Тексти, спершу найновіші</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Moves the file into the folder “put away” beside it; it is not deleted</source>
        <translation>Переміщує файл у сусідню теку «put away»; файл не видаляється</translation>
    </message>
    <message>
        <source>Copy the words into the field they belong to, then put them away.</source>
        <translation>Скопіюйте текст у поле, до якого він належить, а тоді приберіть його.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation>У файлі {path}</translation>
    </message>
    <message>
        <source>No words are waiting here any more.</source>
        <translation>Незбережених текстів тут більше немає.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>! the rating has changed</source>
        <translation>! оцінка змінилася</translation>
    </message>
    <message>
        <source>words unchanged</source>
        <translation>текст не змінено</translation>
    </message>
    <message>
        <source>changed in the document</source>
        <translation>змінено в документі</translation>
    </message>
    <message>
        <source>changed in the case</source>
        <translation>змінено у справі</translation>
    </message>
    <message>
        <source>! changed in both</source>
        <translation>! змінено і там, і там</translation>
    </message>
    <message>
        <source>changed alike in both</source>
        <translation>змінено однаково в обох</translation>
    </message>
    <message>
        <source>! missing from the document</source>
        <translation>! немає в документі</translation>
    </message>
    <message>
        <source>! twice in the document</source>
        <translation>! двічі в документі</translation>
    </message>
    <message>
        <source>! gone from the case</source>
        <translation>! вже немає у справі</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>виноска</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>текстове поле</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>прихований текст</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблиця</translation>
    </message>
    <message>
        <source>characters that turn the order of writing</source>
        <translation>символи, що змінюють напрямок письма</translation>
    </message>
    <message>
        <source>Claim {number}: {words}</source>
        <translation>Твердження {number}: {words}</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>записані зміни</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>коментарі</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A review copy that came back</source>
        <translation>Примірник, що повернувся з рецензування</translation>
    </message>
    <message>
        <source>None of the texts that may be changed differs from what was sent.</source>
        <translation>Жоден із текстів, які можна змінювати, не відрізняється від надісланого.</translation>
    </message>
    <message>
        <source>Texts that came back changed</source>
        <translation>Тексти, які повернулися зміненими</translation>
    </message>
    <message>
        <source>Space ticks a text to be taken over</source>
        <translation>Пробіл позначає текст, який треба перенести</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Що змінено</translation>
    </message>
    <message>
        <source>Elsewhere in the document</source>
        <translation>В інших місцях документа</translation>
    </message>
    <message>
        <source>Sent as version {version} on {day} by {by}. Struck out: taken out. Underlined: put in.</source>
        <translation>Надіслано як версію {version}: {day}, {by}. Закреслено вилучене, підкреслено додане.</translation>
    </message>
    <message>
        <source>Elsewhere in the document, not taken over</source>
        <translation>В інших місцях документа, не переноситься</translation>
    </message>
    <message>
        <source>Take over ({count})</source>
        <translation>Перенести ({count})</translation>
    </message>
    <message>
        <source>In the document:</source>
        <translation>У документі:</translation>
    </message>
    <message>
        <source>Meanwhile in the case:</source>
        <translation>Тим часом у справі:</translation>
    </message>
    <message>
        <source>A second text for the same place:</source>
        <translation>Інший текст для того самого місця:</translation>
    </message>
    <message>
        <source>The rating has changed in the case since: {was} → {now}.</source>
        <translation>Відтоді оцінка у справі змінилася: {was} → {now}.</translation>
    </message>
    <message>
        <source>It cannot be taken over: {state}.</source>
        <translation>Перенести не можна: {state}.</translation>
    </message>
    <message>
        <source>Changed on both sides: ticked, the document’s words take the place of the case’s.</source>
        <translation>Змінено з обох боків: якщо позначити, текст документа замінить текст справи.</translation>
    </message>
    <message>
        <source>With tracked changes, read as if all were accepted.</source>
        <translation>Із записаними змінами; прочитано так, ніби всі прийнято.</translation>
    </message>
    <message>
        <source>Its bookmark is gone; it was found by its style and place.</source>
        <translation>Закладки вже немає; текст знайдено за стилем і місцем.</translation>
    </message>
    <message>
        <source>Not taken in: {things}.</source>
        <translation>Не перенесено: {things}.</translation>
    </message>
    <message>
        <source>Rating of claim {number}: “{sent}” was changed to “{returned}”; change it on the desk.</source>
        <translation>Оцінка твердження {number}: «{sent}» змінено на «{returned}»; змініть її у fcdesk.</translation>
    </message>
    <message>
        <source>Without a place: {text}</source>
        <translation>Без місця: {text}</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Нове: {text}</translation>
    </message>
    <message>
        <source>No longer there: {text}</source>
        <translation>Більше немає: {text}</translation>
    </message>
    <message>
        <source>There are tracked changes elsewhere.</source>
        <translation>В інших місцях є записані зміни.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документи Word (*.docx)</translation>
    </message>
    <message>
        <source>A review copy that came back</source>
        <translation>Примірник, що повернувся з рецензування</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Читання файлу {name}</translation>
    </message>
    <message>
        <source>Taken over from the review copy</source>
        <translation>Перенесено з примірника для рецензування</translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message>
        <source>fcdesk’s own scale</source>
        <translation>Власна шкала fcdesk</translation>
    </message>
    <message>
        <source>No scale: a conclusion in words</source>
        <translation>Без шкали: висновок словами</translation>
    </message>
    <message>
        <source>Checking before publication</source>
        <translation>Перевірка перед публікацією</translation>
    </message>
    <message>
        <source>A scale like that of AFP Fact Check</source>
        <translation>Шкала на зразок AFP Fact Check</translation>
    </message>
    <message>
        <source>A scale like that of Snopes</source>
        <translation>Шкала на зразок Snopes</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Table of claims and ratings</source>
        <translation>Таблиця тверджень та оцінок</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Claim by claim</source>
        <translation>Твердження одне за одним</translation>
    </message>
    <message>
        <source>How we checked</source>
        <translation>Як ми перевіряли</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>Що означають оцінки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Corrections and updates</source>
        <translation>Виправлення та оновлення</translation>
    </message>
    <message>
        <source>About this fact check</source>
        <translation>Про цю перевірку</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>Стан перевірки</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Що ще відкрито</translation>
    </message>
    <message>
        <source>The report’s words</source>
        <translation>Слова публікації</translation>
    </message>
    <message>
        <source>The article with its passages</source>
        <translation>Стаття з позначеними уривками</translation>
    </message>
    <message>
        <source>Claim log</source>
        <translation>Журнал тверджень</translation>
    </message>
    <message>
        <source>Evidence that bears on no claim</source>
        <translation>Докази, що не стосуються жодного твердження</translation>
    </message>
    <message>
        <source>Dismissed passages</source>
        <translation>Відхилені уривки</translation>
    </message>
    <message>
        <source>Findings let pass</source>
        <translation>Невраховані зауваження</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Підсумкове схвалення</translation>
    </message>
    <message>
        <source>State of the log</source>
        <translation>Стан журналу</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your words are still in the field: copy them before you close it.</source>
        <translation>Ваш текст досі в полі: скопіюйте його, перш ніж закрити.</translation>
    </message>
    <message>
        <source>Your words are still in the field, and were written to {path}.</source>
        <translation>Ваш текст досі в полі, і його записано у файл {path}.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Claim, suggestions or numbers</source>
        <translation>Твердження, пропозиції або числа</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claim, open points, words or document</source>
        <translation>Твердження, зауваження, тексти або документ</translation>
    </message>
    <message>
        <source>Suggestions ({count})</source>
        <translation>Пропозиції ({count})</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Numbers ({count})</source>
        <translation>Числа ({count})</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>probably {name}</source>
        <translation>імовірно {name}</translation>
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
        <translation>&amp;Інше джерело</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>Джерела справи</translation>
    </message>
    <message>
        <source>Source that the case has already</source>
        <translation>Джерело, яке вже є у справі</translation>
    </message>
    <message>
        <source>Search by title, publisher or address</source>
        <translation>Шукати за назвою, виданням чи адресою</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>конфіденційне</translation>
    </message>
</context>
<context>
    <name>Sourcing</name>
    <message>
        <source>named</source>
        <translation>названо</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонімне</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>установа</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>без джерела</translation>
    </message>
    <message>
        <source>no source found in this sentence</source>
        <translation>у цьому реченні джерела не знайдено</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>Supports</source>
        <translation>Підтверджує</translation>
    </message>
    <message>
        <source>Undermines</source>
        <translation>Суперечить</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Supports the claim</source>
        <translation>Підтверджує твердження</translation>
    </message>
    <message>
        <source>Undermines the claim</source>
        <translation>Суперечить твердженню</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>Дає контекст</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрита</translation>
    </message>
    <message>
        <source>&amp;Waiting for reply</source>
        <translation>&amp;Очікує на відповідь</translation>
    </message>
    <message>
        <source>In &amp;review</source>
        <translation>На &amp;рецензуванні</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>О&amp;публікована</translation>
    </message>
    <message>
        <source>&amp;Archived</source>
        <translation>В &amp;архіві</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>describe the article</source>
        <translation>опис статті</translation>
    </message>
    <message>
        <source>take in a new version of the article</source>
        <translation>внесення нової версії статті</translation>
    </message>
    <message>
        <source>mark a claim</source>
        <translation>позначення твердження</translation>
    </message>
    <message>
        <source>mark claims</source>
        <translation>позначення тверджень</translation>
    </message>
    <message>
        <source>change a claim</source>
        <translation>зміна твердження</translation>
    </message>
    <message>
        <source>move a claim</source>
        <translation>зміна уривка твердження</translation>
    </message>
    <message>
        <source>split a claim</source>
        <translation>поділ твердження</translation>
    </message>
    <message>
        <source>merge claims</source>
        <translation>об’єднання тверджень</translation>
    </message>
    <message>
        <source>delete claim</source>
        <translation>видалення твердження</translation>
    </message>
    <message>
        <source>change the case details</source>
        <translation>зміна відомостей про справу</translation>
    </message>
    <message>
        <source>set tags</source>
        <translation>зміна міток</translation>
    </message>
    <message>
        <source>dismiss a passage</source>
        <translation>відхилення уривка</translation>
    </message>
    <message>
        <source>change the reason of a dismissal</source>
        <translation>зміна причини відхилення</translation>
    </message>
    <message>
        <source>take a passage up again</source>
        <translation>повернення уривка до розгляду</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>додавання доказу</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>додавання файлу</translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation>зміна доказу</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>зміна джерела</translation>
    </message>
    <message>
        <source>link evidence</source>
        <translation>приєднання доказу</translation>
    </message>
    <message>
        <source>unlink evidence</source>
        <translation>від’єднання доказу</translation>
    </message>
    <message>
        <source>reorder evidence</source>
        <translation>зміна порядку доказів</translation>
    </message>
    <message>
        <source>delete evidence</source>
        <translation>видалення доказу</translation>
    </message>
    <message>
        <source>judge a picture or recording</source>
        <translation>оцінювання зображення або запису</translation>
    </message>
    <message>
        <source>withdraw a finding on a picture or recording</source>
        <translation>відкликання висновку про зображення або запис</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>додавання нотатки</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>зміна нотатки</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>видалення нотатки</translation>
    </message>
    <message>
        <source>note a question to somebody</source>
        <translation>занесення запиту</translation>
    </message>
    <message>
        <source>note an answer</source>
        <translation>занесення відповіді</translation>
    </message>
    <message>
        <source>note a review</source>
        <translation>занесення рецензії</translation>
    </message>
    <message>
        <source>add a correction</source>
        <translation>додавання виправлення</translation>
    </message>
    <message>
        <source>change the report</source>
        <translation>зміна публікації</translation>
    </message>
    <message>
        <source>show a picture to readers, or not</source>
        <translation>показ або приховування зображення для читачів</translation>
    </message>
    <message>
        <source>write a review copy</source>
        <translation>запис примірника для рецензування</translation>
    </message>
    <message>
        <source>take over from a review copy</source>
        <translation>перенесення з примірника для рецензування</translation>
    </message>
    <message>
        <source>set the verdict</source>
        <translation>надання оцінки</translation>
    </message>
    <message>
        <source>explain the verdict</source>
        <translation>обґрунтування оцінки</translation>
    </message>
    <message>
        <source>withdraw the verdict</source>
        <translation>відкликання оцінки</translation>
    </message>
    <message>
        <source>let a finding pass</source>
        <translation>неврахування зауваження</translation>
    </message>
    <message>
        <source>hold to a finding again</source>
        <translation>повернення до зауваження</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>твердження {number}</translation>
    </message>
    <message>
        <source>evidence {number}</source>
        <translation>доказ {number}</translation>
    </message>
    <message>
        <source>{step} ({subject})</source>
        <translation>{step} ({subject})</translation>
    </message>
    <message>
        <source>The case was started</source>
        <translation>Справу створено</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Скасовано: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Повторено: {step}</translation>
    </message>
</context>
<context>
    <name>StoredText</name>
    <message>
        <source>Words of the stored file</source>
        <translation>Слова збереженого файлу</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>High</source>
        <translation>Сильна</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Слабка</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Add a house style</source>
        <translation>Додати стиль редакції</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Назва стилю</translation>
    </message>
    <message>
        <source>What the document gives</source>
        <translation>Що дає документ</translation>
    </message>
    <message>
        <source>Keep as house style</source>
        <translation>Зберегти як стиль редакції</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Варто переглянути</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>На кожній сторінці</translation>
    </message>
    <message>
        <source>Styles of the document that are used</source>
        <translation>Використані стилі документа</translation>
    </message>
    <message>
        <source>Styles that were added to it</source>
        <translation>Додані до нього стилі</translation>
    </message>
</context>
<context>
    <name>SuggestClaims</name>
    <message>
        <source>No suggestion follows this one in its paragraph; nothing to merge</source>
        <translation>В абзаці після цієї пропозиції іншої немає; об’єднувати нічого</translation>
    </message>
    <message>
        <source>Two suggestions were marked as one claim: {words}</source>
        <translation>Дві пропозиції позначено як одне твердження: {words}</translation>
    </message>
    <message>
        <source>Two suggestions were marked as one claim</source>
        <translation>Дві пропозиції позначено як одне твердження</translation>
    </message>
    <message>
        <source>The article is still being read. Try again in a moment</source>
        <translation>Статтю ще читає програма. Спробуйте ще раз за мить</translation>
    </message>
    <message>
        <source>No further sentence here is worth suggesting</source>
        <translation>Тут більше немає речень, які варто пропонувати</translation>
    </message>
    <message>
        <source>The best {most} of {all} suggestions were marked. Choose the command again for more</source>
        <translation>Позначено найкращі пропозиції: {most} з {all}. Виконайте команду ще раз, щоб позначити більше</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Edit suggestion</source>
        <translation>Змінити пропозицію</translation>
    </message>
    <message>
        <source>S&amp;plit here</source>
        <translation>&amp;Розділити тут</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ще не розглянуто</translation>
    </message>
    <message>
        <source>Select other words to change the passage; put the cursor between two words to split it.</source>
        <translation>Виділіть інші слова, щоб змінити уривок; поставте курсор між двома словами, щоб розділити його.</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>Claim in one plain &amp;sentence</source>
        <translation>&amp;Твердження одним простим реченням</translation>
    </message>
    <message>
        <source>&amp;Claimant</source>
        <translation>&amp;Хто стверджує</translation>
    </message>
    <message>
        <source>S&amp;ourcing</source>
        <translation>&amp;Як названо джерело</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Marks two claims, parted where the cursor stands</source>
        <translation>Позначає два твердження, розділені там, де стоїть курсор</translation>
    </message>
    <message>
        <source>Mark as a claim</source>
        <translation>Позначити як твердження</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Looking for claims</source>
        <translation>Пошук тверджень</translation>
    </message>
    <message>
        <source>{strength}: suggested as a claim</source>
        <translation>{strength} пропозиція твердження</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Open · {count}</source>
        <translation>Відкриті · {count}</translation>
    </message>
    <message>
        <source>Dismissed · {count}</source>
        <translation>Відхилені · {count}</translation>
    </message>
    <message>
        <source>Suggestions in this language rest on numbers, dates, quotations and reporting verbs.</source>
        <translation>Пропозиції цією мовою спираються на числа, дати, цитати та дієслова мовлення.</translation>
    </message>
    <message>
        <source>Basic suggestions: fcdesk has no word lists for this language; numbers, dates and quotations are found.</source>
        <translation>Базові пропозиції: для цієї мови fcdesk не має списків слів; програма знаходить числа, дати й цитати.</translation>
    </message>
    <message>
        <source>Looking for suggestions failed. Claims can still be marked by hand: select words, press C.</source>
        <translation>Знайти пропозиції не вдалося. Твердження можна позначити й самостійно: виділіть слова, натисніть C.</translation>
    </message>
    <message>
        <source>The article is being read…</source>
        <translation>Програма читає статтю…</translation>
    </message>
    <message>
        <source>No suggestion is open. Sentences that nobody has read yet: {count}. Shift+N goes to the next.</source>
        <translation>Відкритих пропозицій немає. Речень, яких ще ніхто не прочитав: {count}. Shift+N веде до наступного.</translation>
    </message>
    <message>
        <source>No suggestion is open, and every sentence has been read.</source>
        <translation>Відкритих пропозицій немає, усі речення прочитано.</translation>
    </message>
    <message>
        <source>probably {name}</source>
        <translation>імовірно {name}</translation>
    </message>
    <message>
        <source>No source found in this sentence</source>
        <translation>У цьому реченні джерела не знайдено</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>Які пропозиції</translation>
    </message>
    <message>
        <source>In the order of the article</source>
        <translation>У порядку статті</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>За силою</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Open suggestions</source>
        <translation>Відкриті пропозиції</translation>
    </message>
    <message>
        <source>Enter marks a claim, X dismisses, M merges with the next, F2 edits</source>
        <translation>Enter позначає твердження, X відхиляє, M об’єднує з наступною, F2 змінює</translation>
    </message>
    <message>
        <source>Claim in one plain sentence</source>
        <translation>Твердження одним простим реченням</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Хто стверджує</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Відхилити…</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Об’єднати з наступною</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Mark it as a claim with what stands in the fields; Ctrl+Enter from within them</source>
        <translation>Позначити як твердження з тим, що стоїть у полях; із самих полів – Ctrl+Enter</translation>
    </message>
    <message>
        <source>Say why it will not be checked</source>
        <translation>Вказати, чому це не перевірятимуть</translation>
    </message>
    <message>
        <source>Mark it and the next suggestion of the paragraph as one claim</source>
        <translation>Позначити її та наступну пропозицію абзацу як одне твердження</translation>
    </message>
    <message>
        <source>Change its edges, or split it in two</source>
        <translation>Змінити її межі або розділити надвоє</translation>
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
        <translation>{heading}, за зростанням</translation>
    </message>
    <message>
        <source>{heading}, sorted downwards</source>
        <translation>{heading}, за спаданням</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>До статті</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Вибрати, які стовпці показувати</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet; rows chosen together alone</source>
        <translation>Копіювати таблицю для електронних таблиць; якщо вибрано кілька рядків – лише їх</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копіювати рядки</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Копіювати &amp;таблицю</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>#</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Хто стверджує</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Заголовок справи</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Bears on claims</source>
        <translation>Щодо тверджень</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Надійн.</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Місце в джерелі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Ще без оцінки</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низький</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфіденційне</translation>
    </message>
    <message>
        <source>Can be named</source>
        <translation>Можна назвати</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Claims along the article</source>
        <translation>Твердження вздовж статті</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Ar&amp;ticle</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Твердження</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Докази</translation>
    </message>
    <message>
        <source>&amp;Write-up</source>
        <translation>&amp;Публікація</translation>
    </message>
    <message>
        <source>Claims &amp;of all cases</source>
        <translation>Твердження &amp;всіх справ</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Стовп&amp;ці…</translation>
    </message>
    <message>
        <source>Copy the ta&amp;ble</source>
        <translation>&amp;Копіювати таблицю</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>VerdictHistory</name>
    <message>
        <source>Earlier verdicts</source>
        <translation>Попередні оцінки</translation>
    </message>
    <message>
        <source>Earlier verdicts · {count}</source>
        <translation>Попередні оцінки · {count}</translation>
    </message>
    <message>
        <source>{rating}: {reason}</source>
        <translation>{rating}: {reason}</translation>
    </message>
    <message>
        <source>of the words {quote}</source>
        <translation>щодо слів {quote}</translation>
    </message>
</context>
<context>
    <name>VerdictPicker</name>
    <message>
        <source>Verdict</source>
        <translation>Оцінка</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>Stored files of evidence {number}</source>
        <translation>Збережені файли доказу {number}</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>Збережений файл</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Частина тексту</translation>
    </message>
    <message>
        <source>&amp;Grey, for what is hard to look at</source>
        <translation>У відтінках &amp;сірого, якщо важко дивитися</translation>
    </message>
    <message>
        <source>&amp;Use as excerpt</source>
        <translation>&amp;Узяти як уривок</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Зберегти копію…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Перегляд файлу…</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Частина {number} з {count}</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Місце в джерелі</translation>
    </message>
    <message>
        <source>Page, paragraph, minute</source>
        <translation>Сторінка, абзац, хвилина</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Умістити у вікно</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Умістити</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>Піксель у піксель</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation>&amp;Місце в джерелі</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>WaiverDialog</name>
    <message>
        <source>Let a finding pass</source>
        <translation>Не враховувати зауваження</translation>
    </message>
    <message>
        <source>&amp;Why may it stand? The dossier prints the reason with your name.</source>
        <translation>&amp;Чому його можна не враховувати? Підставу буде надруковано в досьє з вашим ім’ям.</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>Чому його можна не враховувати?</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Не враховувати</translation>
    </message>
</context>
<context>
    <name>Waiving</name>
    <message>
        <source>The finding stands again</source>
        <translation>Зауваження знову враховується</translation>
    </message>
    <message>
        <source>The finding is let pass</source>
        <translation>Зауваження не враховується</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>These pages could not be made</source>
        <translation>Ці сторінки не вдалося створити</translation>
    </message>
</context>
<context>
    <name>WriteUpView</name>
    <message>
        <source>The pages are being made …</source>
        <translation>Сторінки створюються…</translation>
    </message>
    <message>
        <source>A link out of the document</source>
        <translation>Посилання за межі документа</translation>
    </message>
    <message>
        <source>Open this address in your browser? Whoever runs it will see that somebody came.</source>
        <translation>Відкрити цю адресу у браузері? Власник сайту побачить, що хтось його відвідав.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Перегляд тексту</translation>
    </message>
    <message>
        <source>Left and Right walk along the links, Enter follows one, Backspace goes back, Ctrl+C copies the page</source>
        <translation>Стрілки ліворуч і праворуч ведуть від посилання до посилання, Enter відкриває посилання, Backspace повертає назад, Ctrl+C копіює сторінку</translation>
    </message>
    <message>
        <source>{what} · not on this computer, shown in a like face: {faces}</source>
        <translation>{what} · немає на цьому комп’ютері, показано схожим шрифтом: {faces}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Перегляд сторінок</translation>
    </message>
</context>
</TS>
