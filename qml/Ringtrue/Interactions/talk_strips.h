// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Charts/talk_strip.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/interaction.h"
#endif

#include <QCache>
#include <QObject>

#include <vector>

namespace ringtrue::qml {

/// Who speaks when in the interactions of a list: read off the GUI thread, one after the other, the row that was asked
/// for last first, out of what is kept with the recording. Nothing is decoded for it.
class TalkStrips : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setWorkspace(OpenWorkspace *workspace) { m_workspace = workspace; }
    /// The strip of @p interaction; an empty one is given, and @p row told by found(), where it is still to be read.
    TalkLine of(const Interaction &interaction, int row);
    void clear();

Q_SIGNALS:
    void found(int row);

private:
    struct Wanted {
        Interaction interaction;
        int row = 0;
    };
    void readNext();

    OpenWorkspace *m_workspace = nullptr;
    QCache<QByteArray, TalkLine> m_known{512};
    std::vector<Wanted> m_wanted; ///< the last one is read next
    bool m_reading = false;
};

} // namespace ringtrue::qml
