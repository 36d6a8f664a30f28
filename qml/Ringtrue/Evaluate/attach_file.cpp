// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/attach_file.h"

#include "core/base/file_source.h"
#include "core/ledger/body.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

namespace ringtrue::qml {

namespace {

QString say(const char *words, const QString &name)
{
    return QCoreApplication::translate("AttachFile", words).arg(name);
}

QString problemOf(ledger::BlobError error, const QString &name)
{
    switch (error) {
    case ledger::BlobError::Source:
        return say(QT_TRANSLATE_NOOP("AttachFile", "“%1” could not be read to its end. Nothing was attached."), name);
    case ledger::BlobError::Full:
        return say(QT_TRANSLATE_NOOP("AttachFile", "“%1” was not attached: the disk is full."), name);
    case ledger::BlobError::Erased:
        return say(QT_TRANSLATE_NOOP("AttachFile", "“%1” was not attached: the interaction was erased."), name);
    default:
        return say(QT_TRANSLATE_NOOP("AttachFile", "“%1” was not attached: the workspace could not be written."), name);
    }
}

} // namespace

Result<AttachedFile, QString> attachFile(service::Workspace &workspace, const InteractionId &interaction,
                                         const QString &path, bool photosOnly)
{
    const auto name = QFileInfo(path).fileName();
    auto source = FileSource::open(path.toStdString());
    if (!source)
        return Failure{say(QT_TRANSLATE_NOOP("AttachFile", "“%1” cannot be read. Choose another file."), name)};
    if ((*source)->size() > std::uint64_t(mostAttachedBytes))
        return Failure{say(QT_TRANSLATE_NOOP("AttachFile", "“%1” is larger than 64 MiB. Attach a smaller one."), name)};
    if (photosOnly && !QImageReader(path).canRead())
        return Failure{
            say(QT_TRANSLATE_NOOP("AttachFile", "“%1” is no photo. This question takes photos only."), name)};
    const auto subject = ledger::subjectOf(interaction);
    if (const auto made = workspace.keys().make({&subject, 1}); !made)
        return Failure{problemOf(made.error().error == ledger::KeyError::Erased ? ledger::BlobError::Erased
                                                                                : ledger::BlobError::Store,
                                 name)};
    const auto blob = workspace.blobs().add(**source, {&subject, 1});
    if (!blob)
        return Failure{problemOf(blob.error(), name)};
    return AttachedFile{.blob = blob->hash, .length = blob->length, .name = name.toStdString()};
}

} // namespace ringtrue::qml
