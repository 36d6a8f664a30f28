// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_blocks.h"

namespace ringtrue::qml {

VisionBlocks::VisionBlocks(QObject *parent) : KeyedRows({"block"}, parent) {}

void VisionBlocks::setReading(VisionReading *reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    if (m_reading != nullptr)
        connect(m_reading, &VisionReading::read, this, &VisionBlocks::refresh);
    refresh();
    Q_EMIT changed();
}

void VisionBlocks::refresh()
{
    QList<Row> rows;
    if (m_reading != nullptr) {
        const auto &pillars = m_reading->vision().pillars;
        for (std::size_t i = 0; i < pillars.size(); ++i)
            rows.append({QLatin1Char('/') + QString::fromStdString(pillars[i].id.text()), {int(i)}});
        if (m_reading->hasLoosePromises())
            rows.append({QStringLiteral("loose"), {-1}});
    }
    show(rows);
}

} // namespace ringtrue::qml
