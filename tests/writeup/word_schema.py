"""The order that the schema of Word files demands of an element's children: ECMA-376 part 1, annex A, transitional."""

MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_RUN_PROPERTIES = (
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
)
_PARAGRAPH_PROPERTIES = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_BORDERS = "top left start bottom right end insideH insideV tl2br tr2bl"
_SETTINGS = (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries "
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts "
    "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState "
    "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge "
    "revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride "
    "styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
    "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
    "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
    "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
    "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData "
    "noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter "
    "noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent "
    "alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt "
    "showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids "
    "mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures "
    "forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags "
    "decimalSymbol listSeparator"
)
_SECTION = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols "
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange"
)
_SPACED = {
    "pPr": _PARAGRAPH_PROPERTIES,
    "rPr": _RUN_PROPERTIES,
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark "
    "headers cellIns cellDel cellMerge tcPrChange",
    "sectPr": _SECTION,
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "num": "abstractNumId lvlOverride",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "numPr": "ilvl numId numberingChange ins",
    "pBdr": "top left bottom right between bar",
    "tblBorders": _BORDERS,
    "tcBorders": _BORDERS,
    "tblCellMar": "top left start bottom right end",
    "tcMar": "top left start bottom right end",
    "settings": _SETTINGS,
    "font": "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic",
    "sdt": "sdtPr sdtEndPr sdtContent",
}  # fmt: skip
ORDERS: dict[str, dict[str, int]] = {
    f"{MAIN}{parent}": {f"{MAIN}{child}": place for place, child in enumerate(children.split())}
    for parent, children in _SPACED.items()
}
"""Parent -> child -> its place among the children."""

REPEATED = frozenset(
    MAIN + name
    for name in (
        "headerReference", "footerReference", "style", "tblStylePr", "abstractNum", "num", "numPicBullet", "lvl",
        "lvlOverride", "activeWritingStyle", "attachedSchema", "smartTagType",
    )
)  # fmt: skip
"""Children that may stand there more than once."""

FIRST = {f"{MAIN}{parent}": f"{MAIN}{child}" for parent, child in (("p", "pPr"), ("r", "rPr"), ("tc", "tcPr"))}
"""Parent -> the child that stands before all others where there is one."""

_ANYWHERE = (
    "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart "
    "moveToRangeEnd proofErr permStart permEnd ins del moveFrom moveTo customXml sdt"
)
_BLOCKS = f"p tbl altChunk {_ANYWHERE}"
_INLINE = f"r hyperlink fldSimple smartTag dir bdo subDoc {_ANYWHERE}"
_HOLDS = {
    "body": f"{_BLOCKS} sectPr",
    "hdr": _BLOCKS,
    "ftr": _BLOCKS,
    "comment": _BLOCKS,
    "tc": f"tcPr {_BLOCKS}",
    "tbl": f"tblPr tblGrid tr {_ANYWHERE}",
    "tr": f"tblPrEx trPr tc {_ANYWHERE}",
    "p": f"pPr {_INLINE}",
    "hyperlink": _INLINE,
    "r": "rPr br t contentPart delText instrText delInstrText noBreakHyphen softHyphen dayShort monthShort yearShort "
    "dayLong monthLong yearLong annotationRef footnoteRef endnoteRef separator continuationSeparator sym pgNum cr tab "
    "object pict fldChar ruby footnoteReference endnoteReference commentReference drawing ptab lastRenderedPageBreak",
}
HOLDS = {
    f"{MAIN}{parent}": frozenset(f"{MAIN}{child}" for child in children.split()) for parent, children in _HOLDS.items()
}
"""Parent -> what may stand in it, wherever among the others."""
