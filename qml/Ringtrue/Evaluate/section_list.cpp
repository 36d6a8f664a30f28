// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/section_list.h"

#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

void SectionList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &SectionList::update);
        connect(m_evaluation, &Evaluation::answersChanged, this, &SectionList::update);
        connect(m_evaluation, &Evaluation::currentChanged, this, &SectionList::update);
    }
    update();
}

std::vector<SectionList::Section> SectionList::find() const
{
    std::vector<Section> sections;
    if (m_evaluation == nullptr || !m_evaluation->run())
        return sections;
    const auto &run = *m_evaluation->run();
    const auto missing = run.missing();
    for (const auto question : run.asked()) {
        if (sections.empty() || sections.back().number != run.sectionOf(question))
            sections.push_back({run.sectionOf(question), question, {}, 0, 0});
        auto &section = sections.back();
        ++section.asked;
        section.answered += run.isAnswered(question) ? 1 : 0;
        const bool misses = std::ranges::any_of(missing, [&](const auto &one) { return one.question == question; });
        if (misses && !section.missing)
            section.missing = question;
    }
    return sections;
}

void SectionList::update()
{
    if (m_evaluation != nullptr && !m_evaluation->run() && m_evaluation->state() == Evaluation::Loading)
        return; // what was shown before waits for what is being read
    auto sections = find();
    if (sections.size() == m_sections.size()) {
        m_sections = std::move(sections);
        if (!m_sections.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
    Q_EMIT changed();
}

void SectionList::enter(int row)
{
    if (row < 0 || row >= count())
        return;
    const auto &section = m_sections[std::size_t(row)];
    m_evaluation->setCurrent(int(section.missing.value_or(section.first)));
}

QString SectionList::percentOf(const Section &section) const
{
    const auto percent = m_evaluation->score().section(section.number).percent();
    return percent ? tr("%1 %").arg(decimal(percent->decimalText(0))) : QStringLiteral("–");
}

int SectionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SectionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &section = m_sections[std::size_t(index.row())];
    if (!m_evaluation->run())
        return role == DoneRole || role == HereRole ? QVariant(false) : QVariant(QString());
    const auto &run = *m_evaluation->run();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return shown(run.form().sections[section.number].title);
    case ProgressRole:
        return m_evaluation->isRecord() ? percentOf(section)
                                        : tr("%1/%2", "answered of asked").arg(section.answered).arg(section.asked);
    case DoneRole:
        return !section.missing && !m_evaluation->isRecord();
    case HereRole:
        return std::size_t(m_evaluation->current()) < run.count()
               && run.sectionOf(std::size_t(m_evaluation->current())) == section.number;
    default:
        return {};
    }
}

QHash<int, QByteArray> SectionList::roleNames() const
{
    return {{TitleRole, "title"}, {ProgressRole, "progress"}, {DoneRole, "done"}, {HereRole, "here"}};
}

} // namespace ringtrue::qml
