// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/translation.h"
#include "qml/Ringtrue/Reading/pdf_file.h"
#endif
#include "qml/Ringtrue/Files/slow_work.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QStringList>

namespace ringtrue::qml {

/// Something that is printed into PDF files, or web pages: what is asked before, and what came of it. The files are
/// written beside the window, each whole or not at all.
class PdfPrint : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of what is printed")
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED NOTIFY changed)
    /// What is printed is read.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    /// What one can choose between, and what that is called: sheets, channels, readers.
    Q_PROPERTY(QList<QString> kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QString kindName READ kindName CONSTANT)
    /// The one of kinds() to begin with, once it is ready.
    Q_PROPERTY(int usualKind READ usualKind NOTIFY changed)
    /// The languages the content has, its own first, each in its own words.
    Q_PROPERTY(QList<QString> languages READ languageNames NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why nothing (or not all) was written, as a sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// A file of that name is there: writing over it would help.
    Q_PROPERTY(bool inTheWay READ isInTheWay NOTIFY changed)

public:
    using QObject::QObject;

    bool ready() const { return m_ready; }
    virtual QStringList kinds() const = 0;
    virtual QString kindName() const = 0;
    virtual int usualKind() const { return 0; }
    QStringList languageNames() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    bool isInTheWay() const { return m_inTheWay; }

    /// Reads anew what is to be printed; ready follows, or a problem.
    Q_INVOKABLE virtual void begin() = 0;
    /// What a file of it may be called: `ollensay-poster-de.pdf`.
    Q_INVOKABLE virtual QString fileName(int kind, int language) const = 0;
    /// The language to begin with: that of the interface (`de`) where the content has it, else its own.
    Q_INVOKABLE int languageFor(const QString &code) const;
    /// Writes @p path (absolute; `.pdf`, or how else the kind ends, is put behind it where it is missing); written() or
    /// a problem follows.
    Q_INVOKABLE void write(const QString &path, int kind, int language, bool replace);

Q_SIGNALS:
    void changed();
    /// @p text says where the file is.
    void written(const QString &text);

protected:
    void setReady(std::string own, const std::vector<Translation> &translations);
    void refuse(const QString &problem);
    void forget();
    /// The language of that row, as the content calls it; empty: its own.
    std::string languageAt(int row) const;
    /// `-de`; empty for the content's own language.
    QString languageEnding(int row) const;
    /// How the name of a file of that kind ends.
    virtual QString ending(int /*kind*/) const { return QStringLiteral(".pdf"); }
    virtual std::vector<PdfFile> files(const QString &path, int kind, const std::string &language) const = 0;
    OpenWorkspace *workspace() const { return m_workspace; }

private:
    void take(const PdfOutcome &outcome, int wanted);
    QString words(const PdfOutcome &outcome) const;

    OpenWorkspace *m_workspace = nullptr;
    bool m_ready = false;
    bool m_busy = false;
    bool m_inTheWay = false;
    QString m_problem;
    std::vector<std::string> m_languages; ///< the content's own first
    SlowWork m_work{this};
};

} // namespace ringtrue::qml
