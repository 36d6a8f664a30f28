// SPDX-License-Identifier: Apache-2.0
// What becomes of a head that is being written when the workspace is locked.
#include "qml/Ringtrue/Vision/vision_head.h"

#include <utility>

namespace ringtrue::qml {

void VisionHead::setCraft(VisionCraft *craft)
{
    if (craft == m_craft)
        return;
    m_craft = craft;
    connect(m_craft, &VisionCraft::locking, this, &VisionHead::setAside);
    connect(m_craft, &VisionCraft::takenUp, this, &VisionHead::takeUp);
    Q_EMIT opened();
}

void VisionHead::setWriting(bool writing)
{
    if (writing == m_writing)
        return;
    m_writing = writing;
    m_craft->hold(this, writing);
    Q_EMIT writingChanged();
}

/// Among the writers of the table.
QString VisionHead::writer() const
{
    return m_ofTable ? QStringLiteral("head") : QStringLiteral("begin");
}

std::array<QString *, 9> VisionHead::words()
{
    return {&m_organisation, &m_function, &m_centre, &m_title,   &m_statement,
            &m_purpose,      &m_serves,   &m_role,   &m_reviewOn};
}

void VisionHead::setAside()
{
    if (!m_writing)
        return;
    m_craft->setAside(writer(), written());
}

VisionHead::Written VisionHead::written() const
{
    return {
        .way = m_way,
        .from = m_from,
        .cx = m_cx,
        .words = {m_organisation, m_function, m_centre, m_title, m_statement, m_purpose, m_serves, m_role, m_reviewOn},
        .journeys = m_journeys.rows()};
}

bool VisionHead::isTouched() const
{
    const auto now = written();
    return now.words != m_asked.words || now.journeys != m_asked.journeys;
}

void VisionHead::takeUp()
{
    const auto aside = m_craft->takeAside(writer());
    const auto *const written = std::any_cast<Written>(&aside);
    if (written == nullptr)
        return;
    m_new = !m_ofTable;
    m_way = written->way;
    m_from = written->from;
    m_cx = written->cx;
    const auto all = words();
    for (std::size_t i = 0; i < all.size(); ++i)
        *all[i] = written->words[i];
    m_journeys.setRows(written->journeys);
    show();
}

/// Nothing is typed yet.
void VisionHead::ask()
{
    m_asked = written();
    show();
}

/// All that is asked, as it stands now.
void VisionHead::show()
{
    readBases();
    Q_EMIT opened();
    Q_EMIT typed();
    Q_EMIT asked();
}

} // namespace ringtrue::qml
