// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/source_list.h"

#include "forms/trace/quote_place.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Format/source_words.h"

namespace ringtrue::qml {

namespace {

/// How many characters of QString the first @p bytes of @p text are.
int characters(const std::string &text, std::size_t bytes)
{
    return int(QString::fromUtf8(text.data(), qsizetype(bytes)).size());
}

} // namespace

SourceList::SourceList(QObject *parent)
    : KeyedRows({"title", "kind", "research", "words", "knots", "begins", "ends", "lostKnots", "lostWords"}, parent)
{
}

void SourceList::setReading(VisionReading *reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    if (m_reading != nullptr)
        connect(m_reading, &VisionReading::read, this, &SourceList::refresh);
    refresh();
}

KeyedRows::Row SourceList::rowOf(const Source &source) const
{
    std::string text = source.text;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    QStringList knots;
    QList<int> begins;
    QList<int> ends;
    QStringList lostKnots;
    QStringList lostWords;
    const auto &threads = m_reading->threads();
    for (std::size_t i = 0; i < threads.rows(forms::ThreadColumn::Quotes); ++i) {
        const forms::Knot knot{forms::ThreadColumn::Quotes, i};
        for (const auto &quote : source.quotes) {
            if (threads.name(knot) != source.id.text() + '/' + quote.id.text())
                continue;
            if (const auto place = forms::placeOfQuote(text, quote.text)) {
                knots << VisionReading::nameOf(knot);
                begins << characters(text, place->begin);
                ends << characters(text, place->end);
            } else {
                lostKnots << VisionReading::nameOf(knot);
                lostWords << shown(quote.text);
            }
        }
    }
    return {QString::fromStdString(source.id.text()),
            {shown(source.title), sourceKindName(source.kind), isCustomerResearch(source.kind), shown(text), knots,
             QVariant::fromValue(begins), QVariant::fromValue(ends), lostKnots, lostWords}};
}

void SourceList::refresh()
{
    QList<Row> rows;
    if (m_reading != nullptr && m_reading->state() == VisionReading::Shown)
        for (const auto &source : m_reading->vision().sources)
            rows.append(rowOf(source));
    show(rows);
    Q_EMIT changed();
}

} // namespace ringtrue::qml
