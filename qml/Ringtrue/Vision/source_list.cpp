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

void SourceList::setReading(VisionReading *reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    if (m_reading != nullptr)
        connect(m_reading, &VisionReading::read, this, &SourceList::refresh);
    refresh();
}

SourceList::Row SourceList::rowOf(const Source &source) const
{
    std::string text = source.text;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    Row row{.title = shown(source.title),
            .kind = sourceKindName(source.kind),
            .research = isCustomerResearch(source.kind),
            .text = shown(text)};
    const auto &threads = m_reading->threads();
    for (std::size_t i = 0; i < threads.rows(forms::ThreadColumn::Quotes); ++i) {
        const forms::Knot knot{forms::ThreadColumn::Quotes, i};
        for (const auto &quote : source.quotes)
            if (threads.name(knot) == source.id.text() + '/' + quote.id.text())
                if (const auto place = forms::placeOfQuote(text, quote.text)) {
                    row.knots << VisionReading::nameOf(knot);
                    row.begins << characters(text, place->begin);
                    row.ends << characters(text, place->end);
                }
    }
    return row;
}

void SourceList::refresh()
{
    beginResetModel();
    m_rows.clear();
    if (m_reading != nullptr && m_reading->state() == VisionReading::Shown)
        for (const auto &source : m_reading->vision().sources)
            m_rows.push_back(rowOf(source));
    endResetModel();
    Q_EMIT changed();
}

int SourceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SourceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case KindRole:
        return row.kind;
    case ResearchRole:
        return row.research;
    case TextRole:
        return row.text;
    case KnotsRole:
        return row.knots;
    case BeginsRole:
        return QVariant::fromValue(row.begins);
    case EndsRole:
        return QVariant::fromValue(row.ends);
    default:
        return {};
    }
}

QHash<int, QByteArray> SourceList::roleNames() const
{
    return {{TitleRole, "title"}, {KindRole, "kind"},     {ResearchRole, "research"}, {TextRole, "words"},
            {KnotsRole, "knots"}, {BeginsRole, "begins"}, {EndsRole, "ends"}};
}

} // namespace ringtrue::qml
