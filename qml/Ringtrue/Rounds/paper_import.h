// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Organisation/finding_rows.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QUrl>

namespace ringtrue::qml {

/// Takes answers that were written on paper from a CSV file: all rows, or none and why.
class PaperImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// What became of the last file where it was refused; else empty.
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::FindingRows *findings READ findings CONSTANT)

public:
    using QObject::QObject;

    bool busy() const { return m_busy; }
    QString heading() const { return m_heading; }
    FindingRows *findings() { return &m_findings; }

    /// Takes @p file for @p round, of the kind that @p ringsTrue says.
    Q_INVOKABLE void take(const QString &round, bool ringsTrue, const QUrl &file);

Q_SIGNALS:
    void changed();
    /// All rows were taken; @p text says how many.
    void taken(const QString &text);
    /// Nothing was taken; heading and findings say why.
    void refused();

private:
    struct Outcome;
    static QString headingOf(const QString &file, const Outcome &outcome);
    void finish(const QString &file, const Outcome &outcome);

    OpenWorkspace *m_workspace = nullptr;
    bool m_busy = false;
    QString m_heading;
    FindingRows m_findings;
};

} // namespace ringtrue::qml
