// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/model/finding.h"
#endif
#include "qml/Ringtrue/Forms/editor_part.h"

#include <QTimer>

namespace ringtrue::qml {

/// The form as the file that publishing it would freeze, line by line, with what is found at each line. Made beside the
/// screen, a moment after the last edit.
class FormLines : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::FormEditor *editor READ editor WRITE setEditor REQUIRED NOTIFY editorChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY shownAnew)
    /// `inbound-call.form.yaml`
    Q_PROPERTY(QString fileName READ fileName NOTIFY shownAnew)
    /// How many lines something is found at.
    Q_PROPERTY(int found READ found NOTIFY shownAnew)
    Q_PROPERTY(bool busy READ busy NOTIFY fileChanged)
    /// Why the file was not written, as a sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY fileChanged)
    /// A file of that name is there: writing over it would help.
    Q_PROPERTY(bool inTheWay READ isInTheWay NOTIFY fileChanged)

public:
    explicit FormLines(QObject *parent = nullptr);
    FormEditor *editor() const { return m_editor; }
    void setEditor(FormEditor *editor);
    bool ready() const { return m_ready; }
    QString fileName() const;
    int found() const { return m_found; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    bool isInTheWay() const { return m_inTheWay; }
    /// The next line after @p row that something is found at, going round; -1: none is.
    Q_INVOKABLE int nextFound(int row) const;
    /// Puts the whole file on the clipboard.
    Q_INVOKABLE void copy() const;
    /// Writes the form as it stands to @p path (absolute), whole or not at all; written() or a problem follows.
    Q_INVOKABLE void write(const QString &path, bool replace);
    Q_INVOKABLE void forgetProblem();

Q_SIGNALS:
    void editorChanged();
    void shownAnew();
    void fileChanged();
    /// @p text says where the file is.
    void written(const QString &text);

private:
    struct Made {
        std::string text;
        std::vector<forms::Finding> findings;
    };
    void make();
    void take(Made made);

    FormEditor *m_editor = nullptr;
    QTimer m_soon;
    int m_turn = 0;
    bool m_ready = false;
    int m_found = 0;
    std::string m_text;
    bool m_busy = false;
    bool m_inTheWay = false;
    QString m_problem;
};

} // namespace ringtrue::qml
