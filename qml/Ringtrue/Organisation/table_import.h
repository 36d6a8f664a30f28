// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Organisation/finding_rows.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QUrl>

namespace ringtrue::qml {

/// Takes people, teams, contact types, jobs, journeys, causes or attributions from a CSV file: all rows, or none and
/// why.
class TableImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// What became of the last file where it was refused; else empty.
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::FindingRows *findings READ findings CONSTANT)

public:
    enum Table { People, Teams, ContactTypes, Jobs, Journeys, Causes, Attributions };
    Q_ENUM(Table)

    using QObject::QObject;

    bool busy() const { return m_busy; }
    QString heading() const { return m_heading; }
    FindingRows *findings() { return &m_findings; }

    Q_INVOKABLE void take(Table table, const QUrl &file);

Q_SIGNALS:
    void changed();
    /// All rows were taken; @p text says how many.
    void taken(const QString &text);
    /// Nothing was taken; heading and findings say why.
    void refused();

private:
    struct Outcome;
    static QString refusalHeading(const QString &file, const Outcome &outcome);
    void finish(const QString &file, Table table, const Outcome &outcome);

    OpenWorkspace *m_workspace = nullptr;
    bool m_busy = false;
    QString m_heading;
    FindingRows m_findings;
};

} // namespace ringtrue::qml
