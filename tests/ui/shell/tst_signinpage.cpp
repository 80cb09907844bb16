// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesetup.h"
#include "ui/shell/accountlooks.h"
#include "ui/shell/channelform.h"
#include "ui/shell/setuppage.h"
#include "ui/shell/signinpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passwordfield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    Theme theme;
    FakeSignIn signIn;
    SignInPage page{theme, signIn};
    QSignalSpy signedIn{&page, &SignInPage::signedIn};

    Fixture() { page.resize(900, 700); }
    void fill(const char *address, const char *password)
    {
        page.fill(QString::fromLatin1(address), QStringLiteral("nok@haruya.example"));
        page.password()->setText(QString::fromLatin1(password));
        page.show();
    }
    QString errorOf(TextField *field) const { return field->edit()->accessibleDescription(); }
};

} // namespace

class TestSignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void aWrongPasswordStandsAtThePassword();
    void aWrongAddressStandsAtTheAddress();
    void certificatesAreNotArguedWith();
    void asksForWhatIsMissing();
    void looksAtTheRelayOnce();
    void wordsStayInsideTheCard();
    void connectsAnAccountInFourSteps();
    void refusedCredentialsStayOnTheirStep();
};

void TestSignInPage::signsIn()
{
    Fixture f;
    f.fill("relay.haruya.example", "sesame");
    f.page.button()->click();
    QTRY_COMPARE(f.signedIn.size(), 1);
    QCOMPARE(f.signedIn.first().first().value<SignedIn>().user.email,
             QStringLiteral("nok@haruya.example"));
    QVERIFY(f.page.password()->text().isEmpty());
}

void TestSignInPage::aWrongPasswordStandsAtThePassword()
{
    Fixture f;
    f.fill("relay.haruya.example", "open");
    f.page.button()->click();
    QTRY_VERIFY(f.page.password()->hasError());
    QVERIFY(f.errorOf(f.page.password()).contains(QLatin1Char('4')));
    QVERIFY(!f.page.address()->hasError());
    QVERIFY(!f.page.button()->isBusy());
    QTest::keyClicks(f.page.password()->edit(), QStringLiteral("x"));
    QVERIFY(!f.page.password()->hasError());
}

void TestSignInPage::aWrongAddressStandsAtTheAddress()
{
    Fixture f;
    f.fill("rely.example", "sesame");
    f.page.button()->click();
    QTRY_VERIFY(f.page.address()->hasError());
    QVERIFY(f.errorOf(f.page.address()).contains(QLatin1String("rely.example")));
    QCOMPARE(f.signIn.tries, 0);
}

void TestSignInPage::certificatesAreNotArguedWith()
{
    Fixture f;
    f.signIn.probeFailure = Error{ErrorKind::Rejected,
                                  QStringLiteral("relay.certificate-expired"),
                                  {},
                                  {{QStringLiteral("host"), QStringLiteral("relay.haruya.example")},
                                   {QStringLiteral("on"), 1'777'600'000'000LL}}};
    f.fill("relay.haruya.example", "sesame");
    f.page.button()->click();
    QTRY_VERIFY(f.page.address()->hasError());
    QVERIFY(f.errorOf(f.page.address()).contains(QLatin1String("1 May 2026")));
    QCOMPARE(f.signIn.tries, 0);
}

void TestSignInPage::asksForWhatIsMissing()
{
    Fixture f;
    f.page.show();
    f.page.button()->click();
    QVERIFY(f.page.address()->hasError() && f.page.email()->hasError()
            && f.page.password()->hasError());
    QCOMPARE(f.signIn.probes, 0);
}

void TestSignInPage::looksAtTheRelayOnce()
{
    Fixture f;
    f.fill("relay.haruya.example", "sesame");
    QTRY_COMPARE(f.signIn.probes, 1);
    QTRY_VERIFY(!f.page.address()->hasError());
    f.page.button()->click();
    QTRY_COMPARE(f.signedIn.size(), 1);
    QVERIFY(f.signIn.probes <= 2);
}

void TestSignInPage::wordsStayInsideTheCard()
{
    Fixture f;
    f.fill("relay.haruya.example", "open");
    f.page.button()->click();
    QTRY_VERIFY(f.page.password()->hasError());
    QCoreApplication::processEvents();
    const QRect field(f.page.password()->edit()->mapTo(&f.page, QPoint()),
                      f.page.password()->edit()->size());
    const auto labels =
        f.page.password()->findChildren<Label *>(QString(), Qt::FindDirectChildrenOnly);
    for (const auto *label : labels) {
        const QRect rect(label->mapTo(&f.page, QPoint()), label->size());
        QVERIFY2(!label->isVisible() || !rect.intersects(field), qPrintable(label->text()));
    }
}

void TestSignInPage::connectsAnAccountInFourSteps()
{
    Theme theme;
    FakeSetup setup;
    setup.health = sampleHealth();
    SetupPage page(theme, setup, true);
    QSignalSpy left(&page, &SetupPage::left);
    page.nextButton()->click();
    QCOMPARE(page.step(), SetupPage::Step::Channel); // nothing is filled in
    QVERIFY(page.channel()->channelId()->hasError());
    page.channel()->channelId()->setText(QStringLiteral("2000000001"));
    page.channel()->secret()->setText(QStringLiteral("secret"));
    page.nextButton()->click();
    QTRY_COMPARE(page.step(), SetupPage::Step::Webhook);
    QCOMPARE(setup.connected.first().channelId, QStringLiteral("2000000001"));
    QVERIFY(page.channel()->secret()->text().isEmpty()); // no longer than needed
    page.nextButton()->click();
    QTRY_COMPARE(page.step(), SetupPage::Step::Check);
    page.nextButton()->click();
    QCOMPARE(page.step(), SetupPage::Step::Looks);
    page.looks()->letter()->setText(QStringLiteral("Taipei"));
    page.nextButton()->click();
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(setup.renamed.first().letter, QStringLiteral("Ta"));
}

void TestSignInPage::refusedCredentialsStayOnTheirStep()
{
    Theme theme;
    FakeSetup setup;
    setup.failure = Error{ErrorKind::Rejected, QStringLiteral("account.credentials")};
    SetupPage page(theme, setup, false);
    page.channel()->channelId()->setText(QStringLiteral("2000000001"));
    page.channel()->secret()->setText(QStringLiteral("secret"));
    page.nextButton()->click();
    QTRY_VERIFY(!page.nextButton()->isBusy());
    QCOMPARE(page.step(), SetupPage::Step::Channel);
    QVERIFY(!page.channel()->secret()->text().isEmpty()); // to mend it, not to type it again
}

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
