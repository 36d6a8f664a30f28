// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/sight_steps.h"

namespace ringtrue::qml {

SightSteps::SightSteps(QObject *parent)
    : KeyedRows({"step", "words", "detail", "quoted", "pillar", "letter", "begins"}, parent)
{
}

void SightSteps::setPicture(SightPicture *picture)
{
    if (m_picture != nullptr)
        m_picture->disconnect(this);
    m_picture = picture;
    if (m_picture != nullptr)
        connect(m_picture, &SightPicture::changed, this, &SightSteps::rebuild);
    rebuild();
}

void SightSteps::setRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    rebuild();
}

QString SightSteps::title() const
{
    return m_picture != nullptr ? m_picture->index(m_row, 0).data(SightPicture::WordsRole).toString() : QString();
}

QString SightSteps::about() const
{
    return m_picture != nullptr ? m_picture->aboutWords(m_row) : QString();
}

void SightSteps::rebuild()
{
    QList<Row> rows;
    if (m_picture != nullptr)
        for (const auto &step : m_picture->steps(m_row))
            rows.append({QString::number(rows.size()),
                         {step.step, step.words, step.detail, step.quoted, step.pillar, step.letter, step.begins}});
    show(rows);
    Q_EMIT changed();
}

} // namespace ringtrue::qml
