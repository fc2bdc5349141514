"""The Word note's style sheet: fonts, styles and the numbering of lists, in WordprocessingML.

Sizes are half points, distances twips (1/20 point). Latin text is Noto Sans, Arabic (the `cs`, complex script, font)
Noto Naskh Arabic, a little larger since its letters are lower; a computer without them takes Arial, which has both.
"""

from typing import Final

_NAMESPACE: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_FONTS: Final = '<w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:eastAsia="Noto Sans" w:cs="Noto Naskh Arabic"/>'

FONT_TABLE: Final = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts {_NAMESPACE}>
  <w:font w:name="Noto Sans">
    <w:altName w:val="Arial"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>
  </w:font>
  <w:font w:name="Noto Naskh Arabic">
    <w:altName w:val="Arial"/><w:charset w:val="B2"/><w:family w:val="auto"/><w:pitch w:val="variable"/>
  </w:font>
</w:fonts>
"""

NUMBERING: Final = f"<w:numbering {_NAMESPACE}/>"

LIST: Final = f"""
<w:abstractNum {_NAMESPACE} w:abstractNumId="0">
  <w:multiLevelType w:val="singleLevel"/>
  <w:lvl w:ilvl="0">
    <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>
    <w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr>
  </w:lvl>
</w:abstractNum>
"""
"""What a numbered list looks like; each list of a note counts for itself."""


def _size(points: float, arabic_points: float) -> str:
    return f'<w:sz w:val="{points * 2:.0f}"/><w:szCs w:val="{arabic_points * 2:.0f}"/>'


def _paragraph_style(style_id: str, name: str, *, paragraph: str, run: str = "", after: str = "Normal") -> str:
    return f"""
  <w:style w:type="paragraph" w:styleId="{style_id}">
    <w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="{after}"/><w:qFormat/>
    <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr>
  </w:style>"""


_BOLD: Final = "<w:b/><w:bCs/>"
_GREY: Final = '<w:color w:val="595959"/>'
_INK: Final = '<w:color w:val="1F3A4D"/>'
_RTL: Final = '<w:rtl/><w:lang w:bidi="ar-SA"/>'
_SMALL: Final = _size(8.5, 9.5)
_AMBER_BOX: Final = "".join(
    f'<w:{side} w:val="single" w:sz="{size}" w:space="6" w:color="C98A00"/>'
    for side, size in (("top", 4), ("left", 24), ("bottom", 4), ("right", 4))
)
_CELL: Final = '<w:spacing w:before="40" w:after="40" w:line="259" w:lineRule="auto"/>'
_SMALL_CELL: Final = '<w:spacing w:before="65" w:after="40" w:line="259" w:lineRule="auto"/>'
# Naskh brings more room between its lines than Latin fonts do.
_ARABIC_CELL: Final = '<w:bidi/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>'
_HANGING: Final = '<w:ind w:left="397" w:hanging="397"/>'
_HEAD_RUN: Final = f"{_BOLD}{_GREY}{_size(9, 10)}"
_RULE: Final = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="1F3A4D"/></w:pBdr>'

_PARAGRAPH_STYLES: Final = (
    _paragraph_style(
        "Title",
        "Title",
        after="ArabicTitle",
        paragraph='<w:keepNext/><w:spacing w:after="60" w:line="252" w:lineRule="auto"/>',
        run=f"{_BOLD}{_INK}{_size(19, 22)}",
    ),
    _paragraph_style(
        "ArabicTitle",
        "Arabic Title",
        paragraph='<w:bidi/><w:spacing w:after="160" w:line="252" w:lineRule="auto"/>',
        run=f"{_BOLD}{_INK}{_size(16, 17)}{_RTL}",
    ),
    _paragraph_style(
        "Marking",
        "Marking",
        after="Kicker",
        paragraph='<w:keepNext/><w:spacing w:after="80"/>',
        run=f'{_BOLD}<w:caps/><w:color w:val="9C1C1C"/><w:spacing w:val="12"/>{_size(9.5, 10.5)}',
    ),
    _paragraph_style(
        "Kicker",
        "Kicker",
        after="Title",
        paragraph=f'<w:keepNext/>{_RULE}<w:spacing w:after="140"/>',
        run=f"{_GREY}{_size(9.5, 10.5)}",
    ),
    _paragraph_style(
        "Heading1",
        "heading 1",
        paragraph='<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="0"/>',
        run=f"{_BOLD}{_INK}{_size(13, 15)}",
    ),
    _paragraph_style(
        "Heading2",
        "heading 2",
        paragraph='<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>',
        run=f"{_BOLD}{_INK}{_size(11, 12.5)}",
    ),
    _paragraph_style(
        "Warning",
        "Warning",
        paragraph=f'<w:pBdr>{_AMBER_BOX}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FFF6DC"/>'
        '<w:spacing w:before="120" w:after="160"/><w:ind w:left="142" w:right="142"/>',
    ),
    _paragraph_style("KeyPoint", "Key Point", after="KeyPoint", paragraph=_HANGING),
    _paragraph_style("Remark", "Remark", after="Remark", paragraph=f'<w:spacing w:after="60"/>{_HANGING}'),
    _paragraph_style("BodyText", "Body Text", after="BodyText", paragraph='<w:spacing w:after="120"/>'),
    _paragraph_style(
        "Caption", "caption", paragraph='<w:keepNext/><w:spacing w:after="80"/>', run=f"<w:i/><w:iCs/>{_GREY}{_SMALL}"
    ),
    _paragraph_style("English", "English", paragraph=_CELL),
    _paragraph_style("Arabic", "Arabic", paragraph=_ARABIC_CELL, run=_RTL),
    _paragraph_style("Small", "Small", paragraph=_SMALL_CELL, run=f"{_GREY}{_SMALL}"),
    _paragraph_style("TableHead", "Table Head", paragraph=f"<w:keepNext/>{_CELL}", run=_HEAD_RUN),
    _paragraph_style(
        "TableHeadFar",
        "Table Head Far",
        paragraph=f'<w:keepNext/>{_CELL}<w:jc w:val="right"/>',
        run=_HEAD_RUN,
    ),
    _paragraph_style("Group", "Group", paragraph=f"<w:keepNext/>{_CELL}", run=f"{_BOLD}{_size(9.5, 11)}"),
    _paragraph_style("AfterTable", "After Table", paragraph='<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>'),
    _paragraph_style("Footer", "footer", after="Footer", paragraph='<w:spacing w:after="0"/>', run=f"{_GREY}{_SMALL}"),
)

STYLES: Final = f"""
<w:styles {_NAMESPACE}>
  <w:docDefaults>
    <w:rPrDefault><w:rPr>
      {_FONTS}{_size(10.5, 11.5)}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/>
    </w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
  <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>
  </w:style>
  <w:style w:type="table" w:default="1" w:styleId="TableNormal">
    <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>
  </w:style>
  <w:style w:type="table" w:styleId="NoteTable">
    <w:name w:val="Note Table"/><w:basedOn w:val="TableNormal"/>
    <w:tblPr>
      <w:tblInd w:w="85" w:type="dxa"/>
      <w:tblBorders>
        <w:top w:val="single" w:sz="6" w:space="0" w:color="8C8C8C"/>
        <w:bottom w:val="single" w:sz="6" w:space="0" w:color="8C8C8C"/>
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="E4E4E4"/>
      </w:tblBorders>
      <w:tblCellMar>
        <w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>
      </w:tblCellMar>
    </w:tblPr>
  </w:style>
  <w:style w:type="character" w:styleId="Strong">
    <w:name w:val="Strong"/><w:qFormat/><w:rPr>{_BOLD}</w:rPr>
  </w:style>
  <w:style w:type="character" w:customStyle="1" w:styleId="Aside">
    <w:name w:val="Aside"/><w:rPr>{_GREY}{_size(9, 10)}</w:rPr>
  </w:style>
  {"".join(_PARAGRAPH_STYLES)}
</w:styles>
"""
