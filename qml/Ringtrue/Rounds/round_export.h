// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/recall.h"
#include "forms/service/rings_true.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QUrl>

namespace ringtrue::qml {

/// Writes tables of a round into a folder: of an open one what is to be filled in, of a closed one what came of it.
/// A file that is there is never written over.
class RoundExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    using QObject::QObject;

    bool busy() const { return m_busy; }

    /// Writes into @p folder what there is of @p round, of the kind that @p ringsTrue says.
    Q_INVOKABLE void write(const QString &round, bool ringsTrue, const QUrl &folder);

Q_SIGNALS:
    void changed();
    /// It was written, or not; @p text says which files, or why not.
    void ended(const QString &text);

private:
    OpenWorkspace *m_workspace = nullptr;
    bool m_busy = false;
};

} // namespace ringtrue::qml
