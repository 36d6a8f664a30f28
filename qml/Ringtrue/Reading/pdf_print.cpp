// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/pdf_print.h"

#include "core/domain/translated.h"
#include "qml/Ringtrue/Files/file_words.h"
#include "qml/Ringtrue/Format/format.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace ringtrue::qml {

void PdfPrint::setReady(std::string own, const std::vector<Translation> &translations)
{
    m_ready = true;
    m_problem.clear();
    m_languages = {std::move(own)};
    for (const auto &translation : translations)
        m_languages.push_back(translation.language);
    Q_EMIT changed();
}

void PdfPrint::forget()
{
    m_ready = m_inTheWay = false;
    m_problem.clear();
    m_languages.clear();
    Q_EMIT changed();
}

void PdfPrint::refuse(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

QStringList PdfPrint::languageNames() const
{
    QStringList out;
    for (const auto &language : m_languages) {
        if (language.empty()) {
            out << tr("its own language");
            continue;
        }
        const QLocale locale(shown(language));
        const auto name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
        out << (name.isEmpty() ? shown(language) : tr("%1 (%2)").arg(name, shown(language)));
    }
    return out;
}

int PdfPrint::languageFor(const QString &code) const
{
    for (std::size_t row = 0; row < m_languages.size(); ++row)
        if (isLanguage(m_languages[row], code.toStdString()))
            return int(row);
    return 0;
}

std::string PdfPrint::languageAt(int row) const
{
    return row > 0 && row < int(m_languages.size()) ? m_languages[std::size_t(row)] : std::string();
}

QString PdfPrint::languageEnding(int row) const
{
    const auto language = shown(languageAt(row));
    return language.isEmpty() ? language : QLatin1Char('-') + language;
}

void PdfPrint::write(const QString &typed, int kind, int language, bool replace)
{
    auto path = typed.trimmed();
    if (!m_ready || m_busy || path.isEmpty())
        return;
    if (!QDir::isAbsolutePath(path)) {
        refuse(tr("A whole path is wanted: one that begins with a slash."));
        return;
    }
    if (!path.endsWith(ending(kind), Qt::CaseInsensitive))
        path += ending(kind);
    m_busy = true;
    m_inTheWay = false;
    m_problem.clear();
    Q_EMIT changed();
    auto parts = files(QDir::cleanPath(path), kind, languageAt(language));
    const int wanted = int(parts.size());
    const auto there = replace ? FileThere::Replace : FileThere::Keep;
    m_work.start([parts = std::move(parts), there] { return writePdfFiles(parts, there); },
                 [this, wanted](const PdfOutcome &outcome) { take(outcome, wanted); });
}

void PdfPrint::take(const PdfOutcome &outcome, int wanted)
{
    m_busy = false;
    m_inTheWay = outcome.place == FileError::IsThere;
    m_problem = words(outcome);
    Q_EMIT changed();
    if (outcome.error != PdfError::None)
        return;
    const auto place = nameWords(QFile::decodeName(QByteArray::fromStdString(outcome.at)));
    auto text = wanted > 1 ? tr("%1 files were written, the last one is %2").arg(QString::number(wanted), place)
                           : tr("Written: %1").arg(place);
    if (outcome.boxes)
        text += tr(". Some characters are drawn as boxes: no installed font has them");
    Q_EMIT written(text);
}

QString PdfPrint::words(const PdfOutcome &outcome) const
{
    const auto name = nameWords(QFile::decodeName(QByteArray::fromStdString(outcome.at)));
    const auto before = outcome.written == 0 ? QString() : tr(" Files that are written: %1.").arg(outcome.written);
    switch (outcome.error) {
    case PdfError::None:
        return {};
    case PdfError::NoFonts:
        return tr("No font is installed, so that nothing can be written on a page.");
    case PdfError::NotDrawable:
        return tr("The pages could not be drawn. Close other programs, then do this again.") + before;
    case PdfError::NotWritten:
        break;
    }
    switch (outcome.place) {
    case FileError::None:
        return {};
    case FileError::NoFolder:
        return tr("There is no folder for “%1”. Choose one that is there.").arg(name) + before;
    case FileError::NoFile:
        return tr("“%1” is there and is no ordinary file. Choose another name.").arg(name);
    case FileError::IsThere:
        return tr("“%1” is there already. Choose another name, or write over it.").arg(name);
    case FileError::NotAllowed:
        return tr("Nothing may be written to “%1”. Choose another folder.").arg(name) + before;
    case FileError::Full:
        return tr("“%1” was not written: the disk is full.").arg(name) + before;
    case FileError::Disk:
        return tr("“%1” was not written: the disk refused.").arg(name) + before;
    }
    return {};
}

} // namespace ringtrue::qml
