// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/form_print.h"

#include "core/organisation/may_read.h"
#include "forms/print/form_sheet.h"
#include "qml/Ringtrue/Format/format.h"

#include <QFile>

namespace ringtrue::qml {

QString FormPrint::title() const
{
    return m_read.form ? shown(m_read.form->title) : QString();
}

QString FormPrint::kindName() const
{
    return tr("For whom");
}

QStringList FormPrint::kinds() const
{
    return {tr("evaluators, with points, weights and error classes"),
            tr("evaluators, without points, weights and error classes"),
            tr("mystery shoppers, without what they must not know")};
}

int FormPrint::usualKind() const
{
    return m_read.form && m_read.form->use == forms::FormUse::MysteryShopping ? 2 : 0;
}

void FormPrint::begin()
{
    forget();
    m_read = {};
    const int turn = ++m_turn;
    auto *const desk = workspace();
    if (desk == nullptr || desk->state() != OpenWorkspace::Open || !organisation::maySeeScoring(desk->reader()))
        return;
    desk->read(
        this,
        [engine = desk->sharedEngine(), target = m_target.toStdString()](storage::Connection &connection) {
            return readForm(*engine, connection, target);
        },
        [this, turn](std::optional<ReadForm> read) {
            if (turn != m_turn)
                return;
            if (!read) {
                refuse(tr("The form could not be read. It was written by a newer version of the program, or the "
                          "workspace is damaged."));
                return;
            }
            m_read = std::move(*read);
            setReady(m_read.form->language, m_read.form->translations);
        });
}

QString FormPrint::fileName(int kind, int language) const
{
    const auto name = m_read.form ? shown(m_read.form->id.text()) : QString();
    return name + (kind == 2 ? tr("-shoppers") : QString()) + languageEnding(language) + QStringLiteral(".pdf");
}

std::vector<PdfFile> FormPrint::files(const QString &path, int kind, const std::string &language) const
{
    const forms::SheetOptions options{.reader = kind == 2 ? forms::SheetFor::Shoppers : forms::SheetFor::Evaluators,
                                      .points = kind == 0 ? forms::PrintedPoints::Shown : forms::PrintedPoints::Hidden,
                                      .language = language,
                                      .version = m_read.version};
    return {{QFile::encodeName(path).toStdString(), [read = m_read, options](const report::TextLayout &layout) {
                 return forms::formSheet(*read.form, read.vision.get(), layout, options);
             }}};
}

} // namespace ringtrue::qml
