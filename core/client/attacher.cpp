// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/attacher.h"

#include "core/client/attachment.h"
#include "core/client/filethread.h"
#include "core/client/picturemaker.h"

namespace Frontdesk {

Attacher::Attacher(PictureMaker &pictures, FileThread &files, PendingFiles pending, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
    , m_files(files)
    , m_pending(std::move(pending))
{
}

Async<Content> Attacher::attach(const QString &path, const ChannelRules &rules)
{
    const Promise<Content> promise;
    const auto looked = m_files.run([path]() -> Result<bool> { return isPictureFile(path); });
    whenDone(looked, this, [this, promise, path, rules](const Result<bool> &isPicture) {
        if (isPicture && *isPicture && rules.image.isSendable())
            return make(path, rules, promise);
        const auto copied = m_files.run(
            [path, rules, files = m_pending] { return attachmentFrom(path, files, rules); });
        whenDone(copied, this, [this, promise, rules](const Result<Content> &content) {
            if (content && content->kind == ContentKind::Video)
                showFrame(*content, rules, promise);
            else
                promise.give(content);
        });
    });
    return promise.future();
}

void Attacher::make(const QString &path, const ChannelRules &rules, const Promise<Content> &promise)
{
    whenDone(m_pictures.make(path, rules),
             this,
             [this, promise, path, rules](const Result<MadePicture> &made) {
                 if (!made)
                     return promise.give(made.error());
                 const auto copied = m_files.run(
                     [path, rules, made = *made, files = m_pending]() -> Result<Content> {
                         // An animation would stand still as a picture; behind a link it moves.
                         return made.answer.isMoving ? documentFrom(path, files, rules)
                                                     : pictureFrom(path, made, files, rules);
                     });
                 whenDone(copied, this, [promise](const Result<Content> &content) {
                     promise.give(content);
                 });
             });
}

void Attacher::showFrame(const Content &film,
                         const ChannelRules &rules,
                         const Promise<Content> &promise)
{
    whenDone(m_pictures.makeStill(m_pending.path(film.media->sha), rules),
             this,
             [this, promise, film](const Result<MadePicture> &still) {
                 if (!still)
                     return promise.give(film);
                 const auto copied = m_files.run([still = *still, film, files = m_pending] {
                     return withStill(film, still, files);
                 });
                 whenDone(copied, this, [promise, film](const Result<Content> &content) {
                     promise.give(content ? *content : film);
                 });
             });
}

} // namespace Frontdesk
