// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/missingglyphs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

using application::FormData;
using application::MissingGlyph;

class Search
{
public:
    Search(const FormData &form, const TextMeter &meter)
        : m_form(form)
        , m_meter(meter)
    {}

    void data(const FormData &data, const QString &prefix)
    {
        values(data.values, prefix);
        QStringList groups = data.groups.keys();
        groups.sort();
        for (const QString &group : groups) {
            for (const FormData::Values &record : data.groups[group]) {
                values(record, prefix + group + u'.');
            }
        }
        for (const FormData &block : data.blocks) {
            this->data(block, prefix + u"blocks."_s);
        }
    }

    void text(const QString &field, const QString &value)
    {
        for (const char32_t character : printable(value).toUcs4()) {
            if (character != U'\n' && !m_meter.hasGlyph(character)) {
                add({m_form.form, m_form.subject, field, QString::fromUcs4(&character, 1)});
            }
        }
    }

    std::vector<MissingGlyph> found;

private:
    void values(const FormData::Values &values, const QString &prefix)
    {
        QStringList names = values.keys();
        names.sort();
        for (const QString &name : names) {
            text(prefix + name, values[name]);
        }
    }

    void add(const MissingGlyph &missing)
    {
        if (std::find(found.begin(), found.end(), missing) == found.end()) {
            found.push_back(missing);
        }
    }

    const FormData &m_form;
    const TextMeter &m_meter;
};

std::vector<MissingGlyph> missingOn(const FormData &form, const TextMeter &meter)
{
    Search search(form, meter);
    search.text(u"mark"_s, form.mark);
    search.text(u"archiveNo"_s, form.archiveNo);
    for (const QString &note : form.notes) {
        search.text(u"notes"_s, note);
    }
    search.data(form, {});
    return std::move(search.found);
}

} // namespace

std::vector<MissingGlyph> findMissingGlyphs(const std::vector<FormData> &forms,
                                            const application::PrintStamp &stamp,
                                            const TextMeter &meter)
{
    FormData everyPage;
    everyPage.subject = stamp.user;
    Search footer(everyPage, meter);
    footer.text(u"stamp.user"_s, stamp.user);
    std::vector<MissingGlyph> all = std::move(footer.found);
    for (const FormData &form : forms) {
        const std::vector<MissingGlyph> found = missingOn(form, meter);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace zhuke::printing
