// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/edit/located_findings.h"
#endif
#include "qml/Ringtrue/Forms/editor_part.h"

#include <QTimer>

namespace ringtrue::qml {

/// What is found in the form as it stands: looked for beside the screen, a moment after the last edit.
class FormFindings : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::FormEditor *editor READ editor WRITE setEditor REQUIRED NOTIFY editorChanged)
    Q_PROPERTY(int errors READ errors NOTIFY found)
    Q_PROPERTY(int cautions READ cautions NOTIFY found)
    /// The findings about what is at hand, in words.
    Q_PROPERTY(QString hereText READ hereText NOTIFY hereChanged)
    Q_PROPERTY(int hereSeverity READ hereSeverity NOTIFY hereChanged) ///< forms::Severity of the gravest of them
    /// The errors and cautions about the vision that the form names, and those about the rest of the form as a whole.
    Q_PROPERTY(QString visionText READ visionText NOTIFY found)
    Q_PROPERTY(int visionSeverity READ visionSeverity NOTIFY found)
    Q_PROPERTY(QString formText READ formText NOTIFY found)
    Q_PROPERTY(int formSeverity READ formSeverity NOTIFY found)
    /// `1 error, 2 cautions, 1 hint`; empty: there are hints at most.
    Q_PROPERTY(QString countText READ countText NOTIFY found)
    /// No question was written yet: that is the next step, and told as no fault, though publishing refuses it.
    Q_PROPERTY(bool unasked READ isUnasked NOTIFY found)

public:
    explicit FormFindings(QObject *parent = nullptr);
    FormEditor *editor() const { return m_editor; }
    void setEditor(FormEditor *editor);
    int errors() const { return countOf(forms::Severity::Error); }
    int cautions() const { return countOf(forms::Severity::Caution); }
    QString hereText() const { return textOf(here()); }
    int hereSeverity() const { return severityOf(here()); }
    QString visionText() const { return textOf(ofForm(Whole::Vision)); }
    int visionSeverity() const { return severityOf(ofForm(Whole::Vision)); }
    QString formText() const { return textOf(ofForm(Whole::Rest)); }
    int formSeverity() const { return severityOf(ofForm(Whole::Rest)); }
    QString countText() const;
    bool isUnasked() const { return m_unasked; }
    /// Takes what the finding of @p row is about at hand; fieldAsked() says which field of it.
    Q_INVOKABLE void go(int row);
    /// The next one after the one gone to last, errors first.
    Q_INVOKABLE void goNext();
    /// Looks at once.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void editorChanged();
    void found();
    void hereChanged();
    /// `words`, `answers`, `weight`, `trace`, `when`, `comment`, `evidence`, `title`; of the form as a whole `vision`,
    /// `policy`, `band`, `obligation`, `form`.
    void fieldAsked(const QString &field, int item);

private:
    int countOf(forms::Severity severity) const;
    void take(std::vector<forms::LocatedFinding> findings);
    using Some = std::vector<const forms::LocatedFinding *>; ///< the gravest comes first
    enum class Whole { Vision, Rest };
    Some here() const;
    Some ofForm(Whole what) const;
    static QString textOf(const Some &findings);
    static int severityOf(const Some &findings);

    FormEditor *m_editor = nullptr;
    QTimer m_soon;
    int m_turn = 0;
    int m_last = -1;
    bool m_unasked = false;
    std::vector<forms::LocatedFinding> m_findings;
};

} // namespace ringtrue::qml
