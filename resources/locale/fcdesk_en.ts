<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AllClaims</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>%n claim copied as a table</numerusform>
            <numerusform>%n claims copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFilterDialog</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message numerus="yes">
        <source>{read} of %n sentences read</source>
        <translation>
            <numerusform>{read} of %n sentence read</numerusform>
            <numerusform>{read} of %n sentences read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <translation>
            <numerusform>{shown} of %n claim</numerusform>
            <numerusform>{shown} of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>%n claim copied as a table</numerusform>
            <numerusform>%n claims copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>{n} of {sentences} sentences are unread: neither taken up as a claim nor dismissed.</source>
        <translation>
            <numerusform>{n} of {sentences} sentences are unread: neither taken up as a claim nor dismissed.</numerusform>
            <numerusform>{n} of {sentences} sentences are unread: neither taken up as a claim nor dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} control characters were removed from the text.</source>
        <translation>
            <numerusform>{n:,} control character was removed from the text.</numerusform>
            <numerusform>{n:,} control characters were removed from the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} insertions</source>
        <translation>
            <numerusform>{n:,} insertion</numerusform>
            <numerusform>{n:,} insertions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deletions</source>
        <translation>
            <numerusform>{n:,} deletion</numerusform>
            <numerusform>{n:,} deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden text: {n:,} characters left out.</source>
        <translation>
            <numerusform>Hidden text: {n:,} character left out.</numerusform>
            <numerusform>Hidden text: {n:,} characters left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes: {n:,} footnotes or endnotes put at the end.</source>
        <translation>
            <numerusform>Notes: {n:,} footnote or endnote put at the end.</numerusform>
            <numerusform>Notes: {n:,} footnotes or endnotes put at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources were left out.</source>
        <translation>
            <numerusform>{n} confidential source was left out.</numerusform>
            <numerusform>{n} confidential sources were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources and their {excerpts} were left out.</source>
        <translation>
            <numerusform>{n} confidential source and its {excerpts} were left out.</numerusform>
            <numerusform>{n} confidential sources and their {excerpts} were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} excerpts</source>
        <translation>
            <numerusform>{n} excerpt</numerusform>
            <numerusform>{n} excerpts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of evidence without a source were left out.</source>
        <translation>
            <numerusform>{n} piece of evidence without a source was left out.</numerusform>
            <numerusform>{n} pieces of evidence without a source were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of the newsroom were left out.</source>
        <translation>
            <numerusform>{n} note of the newsroom was left out.</numerusform>
            <numerusform>{n} notes of the newsroom were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review remarks were left out.</source>
        <translation>
            <numerusform>{n} review remark was left out.</numerusform>
            <numerusform>{n} review remarks were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stored files were left out.</source>
        <translation>
            <numerusform>{n} stored file was left out.</numerusform>
            <numerusform>{n} stored files were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures marked for readers were left out, because their sources are confidential.</source>
        <translation>
            <numerusform>{n} picture marked for readers was left out, because its source is confidential.</numerusform>
            <numerusform>{n} pictures marked for readers were left out, because their sources are confidential.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures marked for readers were left out, because their evidence is shown under no claim.</source>
        <translation>
            <numerusform>{n} picture marked for readers was left out, because its evidence is shown under no claim.</numerusform>
            <numerusform>{n} pictures marked for readers were left out, because their evidence is shown under no claim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses that point into a computer were left out.</source>
        <translation>
            <numerusform>{n} address that points into a computer was left out.</numerusform>
            <numerusform>{n} addresses that point into a computer were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses in private networks were left out.</source>
        <translation>
            <numerusform>{n} address in a private network was left out.</numerusform>
            <numerusform>{n} addresses in private networks were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses that are none of a web page or a mailbox were left out.</source>
        <translation>
            <numerusform>{n} address that is none of a web page or a mailbox was left out.</numerusform>
            <numerusform>{n} addresses that are none of a web page or a mailbox were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names and passwords in {n} addresses were left out.</source>
        <translation>
            <numerusform>The name and password in {n} address were left out.</numerusform>
            <numerusform>The names and passwords in {n} addresses were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret parts of {n} addresses, such as a token or a key, were left out; they may no longer open.</source>
        <translation>
            <numerusform>Secret parts of {n} address, such as a token or a key, were left out; it may no longer open.</numerusform>
            <numerusform>Secret parts of {n} addresses, such as a token or a key, were left out; they may no longer open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims that have not been judged yet were left out.</source>
        <translation>
            <numerusform>{n} claim that has not been judged yet was left out.</numerusform>
            <numerusform>{n} claims that have not been judged yet were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} judged claims were left out, because the claims or their ratings have no words.</source>
        <translation>
            <numerusform>{n} judged claim was left out, because the claim or its rating has no words.</numerusform>
            <numerusform>{n} judged claims were left out, because the claims or their ratings have no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are longer than the 75 characters that readers of ClaimReview advise; they were not cut.</source>
        <translation>
            <numerusform>{n} claim is longer than the 75 characters that readers of ClaimReview advise; it was not cut.</numerusform>
            <numerusform>{n} claims are longer than the 75 characters that readers of ClaimReview advise; they were not cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings stand as words without numbers, because their scales give them no place between false and true.</source>
        <translation>
            <numerusform>{n} rating stands as a word without a number, because its scale gives it no place between false and true.</numerusform>
            <numerusform>{n} ratings stand as words without numbers, because their scales give them no place between false and true.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claimants were left out, because the case does not say whether they are persons or organisations that can be named.</source>
        <translation>
            <numerusform>{n} claimant was left out, because the case does not say whether it is a person or an organisation that can be named.</numerusform>
            <numerusform>{n} claimants were left out, because the case does not say whether they are persons or organisations that can be named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are no longer in the current version of the article; where they appeared is not said.</source>
        <translation>
            <numerusform>{n} claim is no longer in the current version of the article; where it appeared is not said.</numerusform>
            <numerusform>{n} claims are no longer in the current version of the article; where they appeared is not said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings were given to other wordings than the claims have now; the reviews quote the wordings that were judged.</source>
        <translation>
            <numerusform>{n} rating was given to another wording than the claim has now; the review quotes the wording that was judged.</numerusform>
            <numerusform>{n} ratings were given to other wordings than the claims have now; the reviews quote the wordings that were judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings were left out, because their claims have not been judged or have no words.</source>
        <translation>
            <numerusform>{n} finding on a picture or recording was left out, because its claim has not been judged or has no words.</numerusform>
            <numerusform>{n} findings on pictures or recordings were left out, because their claims have not been judged or have no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings were left out, because they call them both original and changed.</source>
        <translation>
            <numerusform>{n} finding on a picture or recording was left out, because it calls it both original and changed.</numerusform>
            <numerusform>{n} findings on pictures or recordings were left out, because they call them both original and changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings do not say with a public address where they were shown.</source>
        <translation>
            <numerusform>{n} finding on a picture or recording does not say with a public address where it was shown.</numerusform>
            <numerusform>{n} findings on pictures or recordings do not say with a public address where they were shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were cut, because a spreadsheet holds no more; the cuts are marked with […].</source>
        <translation>
            <numerusform>{n} cell was cut, because a spreadsheet holds no more; the cut is marked with […].</numerusform>
            <numerusform>{n} cells were cut, because a spreadsheet holds no more; the cuts are marked with […].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} cells an apostrophe was put before signs that a spreadsheet could take for the beginning of a formula.</source>
        <translation>
            <numerusform>In {n} cell an apostrophe was put before a sign that a spreadsheet could take for the beginning of a formula.</numerusform>
            <numerusform>In {n} cells an apostrophe was put before signs that a spreadsheet could take for the beginning of a formula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are longer than {most} characters, at which ClaimReview is read best; give them short statements: {numbers}.</source>
        <translation>
            <numerusform>{n} claim is longer than {most} characters, at which ClaimReview is read best; give it a short statement: {numbers}.</numerusform>
            <numerusform>{n} claims are longer than {most} characters, at which ClaimReview is read best; give them short statements: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim {number}: its {n} sources count as 1, for they all go back to {origin}; find one that is independent of it, or say so in the reasons.</source>
        <translation>
            <numerusform>Claim {number}: its {n} source counts as 1, for it goes back to {origin}; find one that is independent of it, or say so in the reasons.</numerusform>
            <numerusform>Claim {number}: its {n} sources count as 1, for they all go back to {origin}; find one that is independent of it, or say so in the reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence {number} bears on {n} claims, but {source} only repeats {origin}; cite that one.</source>
        <translation>
            <numerusform>Evidence {number} bears on {n} claim, but {source} only repeats {origin}; cite that one.</numerusform>
            <numerusform>Evidence {number} bears on {n} claims, but {source} only repeats {origin}; cite that one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the house style sets text in {n} columns; the document has one</source>
        <translation>
            <numerusform>the house style sets text in {n} column; the document has one</numerusform>
            <numerusform>the house style sets text in {n} columns; the document has one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {n:,} styles</source>
        <translation>
            <numerusform>it has {n:,} style</numerusform>
            <numerusform>it has {n:,} styles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>unchanged for %n days</source>
        <translation>
            <numerusform>unchanged for %n day</numerusform>
            <numerusform>unchanged for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dismissing</name>
    <message numerus="yes">
        <source>%n sentences dismissed: {reason}</source>
        <translation>
            <numerusform>%n sentence dismissed: {reason}</numerusform>
            <numerusform>%n sentences dismissed: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n pieces of evidence</source>
        <translation>
            <numerusform>{shown} of %n piece of evidence</numerusform>
            <numerusform>{shown} of %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence copied as a table</source>
        <translation>
            <numerusform>%n piece of evidence copied as a table</numerusform>
            <numerusform>%n pieces of evidence copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Findings of the checks still open: %n; Missing lists them</source>
        <translation>
            <numerusform>Findings of the checks still open: %n; Missing lists it</numerusform>
            <numerusform>Findings of the checks still open: %n; Missing lists them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>Steps to go: %n</source>
        <translation>
            <numerusform>Steps to go: %n</numerusform>
            <numerusform>Steps to go: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps to take back: %n. They can be done again.</source>
        <translation>
            <numerusform>Steps to take back: %n. It can be done again.</numerusform>
            <numerusform>Steps to take back: %n. They can be done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps to do again: %n.</source>
        <translation>
            <numerusform>Steps to do again: %n.</numerusform>
            <numerusform>Steps to do again: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message numerus="yes">
        <source>✕ %n to settle</source>
        <translation>
            <numerusform>✕ %n to settle</numerusform>
            <numerusform>✕ %n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n to look at</source>
        <translation>
            <numerusform>! %n to look at</numerusform>
            <numerusform>! %n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n let pass</source>
        <translation>
            <numerusform>✓ %n let pass</numerusform>
            <numerusform>✓ %n let pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuedDesk</name>
    <message numerus="yes">
        <source>Words that could not be saved earlier lie in {folder}: %n texts</source>
        <translation>
            <numerusform>Words that could not be saved earlier lie in {folder}: %n text</numerusform>
            <numerusform>Words that could not be saved earlier lie in {folder}: %n texts</numerusform>
        </translation>
    </message>
</context>
</TS>
