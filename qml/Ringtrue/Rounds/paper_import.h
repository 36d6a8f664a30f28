// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/round_box.h"
#endif
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

    /// Takes @p file for @p round, of the kind that @p ringsTrue says. Where all its papers wait already same()
    /// follows; of `Can they say it?` only while nobody who signed in has answered, as their answers are compared with
    /// nothing.
    Q_INVOKABLE void take(const QString &round, bool ringsTrue, const QUrl &file);
    /// Takes the last file though all its papers wait already.
    Q_INVOKABLE void takeAgain();

Q_SIGNALS:
    void changed();
    /// All rows were taken; @p text says how many.
    void taken(const QString &text);
    /// Nothing was taken yet: all papers of the file wait already, as heading says.
    void same();
    /// Nothing was taken; heading and findings say why.
    void refused();

private:
    struct Outcome;
    /// A file on its way.
    struct Wanted {
        QString round{};
        bool ringsTrue = true;
        QUrl file{};
        forms::SamePapers same = forms::SamePapers::Refuse;
    };
    void begin(const Wanted &wanted);
    static QString headingOf(const QString &file, const Outcome &outcome);
    void finish(const QString &file, const Outcome &outcome);

    OpenWorkspace *m_workspace = nullptr;
    Wanted m_last;
    bool m_busy = false;
    QString m_heading;
    FindingRows m_findings;
};

} // namespace ringtrue::qml
