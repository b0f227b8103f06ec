// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdfcontents.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

QString creator()
{
    return u"Zhuke"_s;
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle outlineItem(QPDF &pdf, const QString &title, const QPDFObjectHandle &page)
{
    QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", textObject(title));
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(page);
    target.appendItem(QPDFObjectHandle::newName("/Fit"));
    item.replaceKey("/Dest", target);
    return item;
}

void setChildren(QPDFObjectHandle parent, const std::vector<QPDFObjectHandle> &children, bool open)
{
    for (std::size_t i = 0; i < children.size(); ++i) {
        QPDFObjectHandle child = children[i];
        child.replaceKey("/Parent", parent);
        if (i > 0) {
            child.replaceKey("/Prev", children[i - 1]);
        }
        if (i + 1 < children.size()) {
            child.replaceKey("/Next", children[i + 1]);
        }
    }
    const auto count = static_cast<long long>(children.size());
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
}

QString element(const char *name, const QString &text)
{
    return u"<%1>%2</%1>"_s.arg(QString::fromLatin1(name), text.toHtmlEscaped());
}

} // namespace

void addContents(QPDF &pdf, const std::vector<ContentsEntry> &entries)
{
    if (entries.empty()) {
        return;
    }
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    QPDFObjectHandle labels = QPDFObjectHandle::newArray();
    std::vector<QPDFObjectHandle> groups;
    std::vector<QPDFObjectHandle> forms;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ContentsEntry &entry = entries[i];
        const QPDFObjectHandle page = pages.at(static_cast<std::size_t>(entry.firstPage));
        if (i == 0 || entry.group != entries[i - 1].group) {
            groups.push_back(outlineItem(pdf, entry.group, page));
            forms.clear();
        }
        forms.push_back(outlineItem(pdf, entry.title, page));
        if (i + 1 == entries.size() || entry.group != entries[i + 1].group) {
            setChildren(groups.back(), forms, false);
        }
        QPDFObjectHandle label = QPDFObjectHandle::newDictionary();
        label.replaceKey("/S", QPDFObjectHandle::newName("/D"));
        label.replaceKey("/P", textObject(entry.labelStart));
        labels.appendItem(QPDFObjectHandle::newInteger(entry.firstPage));
        labels.appendItem(label);
    }
    setChildren(outlines, groups, true);
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", labels);
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Outlines", outlines);
    root.replaceKey("/PageLabels", tree);
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
}

void setProperties(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const std::string date =
        properties.created.toString(u"'D:'yyyyMMddHHmmss'+00''00'''"_s).toStdString();
    info.replaceKey("/Title", textObject(properties.title));
    if (!properties.author.isEmpty()) {
        info.replaceKey("/Author", textObject(properties.author));
    }
    info.replaceKey("/Creator", textObject(creator()));
    info.replaceKey("/Producer", textObject(creator()));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle packet = pdf.newStream(xmpPacket(properties).toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", packet);
}

QString xmpPacket(const PdfProperties &properties)
{
    const QString date = properties.created.toString(u"yyyy-MM-ddTHH:mm:ss'+00:00'"_s);
    QString body =
        u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"_s.arg(
            properties.title.toHtmlEscaped());
    if (!properties.author.isEmpty()) {
        body += u"<dc:creator><rdf:Seq>%1</rdf:Seq></dc:creator>"_s.arg(
            element("rdf:li", properties.author));
    }
    body += element("xmp:CreatorTool", creator()) + element("xmp:CreateDate", date)
            + element("xmp:ModifyDate", date) + element("pdf:Producer", creator());
    if (properties.archive) {
        body += element("pdfaid:part", u"1"_s) + element("pdfaid:conformance", u"B"_s);
    }
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"_s
           + body + u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s;
}

} // namespace zhuke::printing
